/**
 * The reading of requests off the wire: what two servers could read differently is refused (RFC 9112, 11.2), and what cannot be
 * read as a request is answered with a problem document.
 */
package io.qingce.chassis.wire;
