/**
 * What every service does the same way, and nothing about the domain: problem details (RFC 9457), batch answers,
 * paging, the transactional outbox with its relay, and the one clock.
 */
package io.qingce.chassis;
