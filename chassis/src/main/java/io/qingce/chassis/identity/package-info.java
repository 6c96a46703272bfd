/**
 * Who acts, and what they may 身份与权限. The organisation's identity provider says who; a {@link io.qingce.chassis.identity.Grant} says which
 * role they have over which part of the data; a resource asks the {@link io.qingce.chassis.identity.Caller}.
 */
@NullMarked
package io.qingce.chassis.identity;

import org.jspecify.annotations.NullMarked;
