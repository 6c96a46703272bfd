/** The terms of the standards as answers carry them 术语: in both languages. */
@NullMarked
package io.qingce.report.term;

import org.jspecify.annotations.NullMarked;
