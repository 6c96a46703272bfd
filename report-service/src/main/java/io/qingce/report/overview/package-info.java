/** A plan by chapters, units and tasks, and one target with its print and its figure (规划汇总、单个指标). */
@NullMarked
package io.qingce.report.overview;

import org.jspecify.annotations.NullMarked;
