/** Tables for a terminal, in which a Chinese character is two columns wide. */
@NullMarked
package io.qingce.local.table;

import org.jspecify.annotations.NullMarked;
