/** Exceptional events 例外事件, such as dust: which readings an accepted one takes out of a series. */
@NullMarked
package io.qingce.report.exceptional;

import org.jspecify.annotations.NullMarked;
