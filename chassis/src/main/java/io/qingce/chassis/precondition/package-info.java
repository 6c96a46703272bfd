/** The state that a request was made for (RFC 9110, 13.1). */
package io.qingce.chassis.precondition;
