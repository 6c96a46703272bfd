/**
 * Finds out who sends a request 身份认证: a person by a token of the organisation's identity provider, or, with authentication off, whoever
 * calls from this machine. What they may is decided in {@link io.qingce.chassis.identity}.
 */
@NullMarked
package io.qingce.chassis.authentication;

import org.jspecify.annotations.NullMarked;
