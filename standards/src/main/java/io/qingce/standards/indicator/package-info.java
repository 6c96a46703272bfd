/** What plans set targets on: the catalogue of indicators 指标目录. */
@NullMarked
package io.qingce.standards.indicator;

import org.jspecify.annotations.NullMarked;
