/** What a packet of HJ 212 uploads 上传: times, values and flags in the terms of this system. */
@NullMarked
package io.qingce.monitoring.hj212.upload;

import org.jspecify.annotations.NullMarked;
