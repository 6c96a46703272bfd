/** Paper of bulletins (公报文本): pages and workbooks written from the data, in which nothing is computed. */
@NullMarked
package io.qingce.report.bulletin.paper;

import org.jspecify.annotations.NullMarked;
