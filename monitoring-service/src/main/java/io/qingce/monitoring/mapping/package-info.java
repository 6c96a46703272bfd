/** Mappings 映射: how an operator lets tables of any other layout be read. */
@NullMarked
package io.qingce.monitoring.mapping;

import org.jspecify.annotations.NullMarked;
