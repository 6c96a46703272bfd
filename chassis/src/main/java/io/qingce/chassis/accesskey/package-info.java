/**
 * Keys by which programs are let in 接口密钥: made and revoked by a security administrator, known to every replica, looked up without the
 * database.
 */
@NullMarked
package io.qingce.chassis.accesskey;

import org.jspecify.annotations.NullMarked;
