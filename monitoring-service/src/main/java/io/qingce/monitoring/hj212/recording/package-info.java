/** From an upload 上传 of a known device to observations on record, and to what is kept beside them. */
@NullMarked
package io.qingce.monitoring.hj212.recording;

import org.jspecify.annotations.NullMarked;
