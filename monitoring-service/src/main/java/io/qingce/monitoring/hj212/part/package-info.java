/** Divided packets 分包 of HJ 212, put together again. */
@NullMarked
package io.qingce.monitoring.hj212.part;

import org.jspecify.annotations.NullMarked;
