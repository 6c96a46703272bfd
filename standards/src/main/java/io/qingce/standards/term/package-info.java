/** Names that the standards give, in both languages. */
@NullMarked
package io.qingce.standards.term;

import org.jspecify.annotations.NullMarked;
