/** The catalogues 指标目录、参数目录 of the official rules, as everybody may read them. */
@NullMarked
package io.qingce.plan.catalogue;

import org.jspecify.annotations.NullMarked;
