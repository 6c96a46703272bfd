/** Changes of attainment 目标评估变动: found after every change of what decides it, announced, listed, streamed. */
@NullMarked
package io.qingce.report.change;

import org.jspecify.annotations.NullMarked;
