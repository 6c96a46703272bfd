/**
 * A real PostgreSQL and a real Apache Kafka as processes of their own on this machine, without containers, and an issuer of tokens: the same
 * classes serve the tests of every service and {@code deploy/local}.
 */
@NullMarked
package io.qingce.servers;

import org.jspecify.annotations.NullMarked;
