/** Refusals as problem documents (RFC 9457). */
package io.qingce.chassis.problem;
