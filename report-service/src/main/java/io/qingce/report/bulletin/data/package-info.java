/** What is printed in a bulletin, and of which answer of the interface each value is a member (公报数据). */
@NullMarked
package io.qingce.report.bulletin.data;

import org.jspecify.annotations.NullMarked;
