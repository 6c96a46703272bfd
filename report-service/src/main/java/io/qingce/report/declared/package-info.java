/** What people declared about targets, counted for every target that asks the same (填报值和引用数据). */
@NullMarked
package io.qingce.report.declared;

import org.jspecify.annotations.NullMarked;
