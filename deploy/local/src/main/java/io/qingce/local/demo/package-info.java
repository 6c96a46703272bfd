/** Simulated readings 模拟数据 for the regions of the five plans, the same ones every time. */
@NullMarked
package io.qingce.local.demo;

import org.jspecify.annotations.NullMarked;
