/**
 * What every service does the same way, and nothing about the domain: problem details (RFC 9457), batch answers,
 * paging, refusals of unknown parameters and of texts that cannot be kept, the scope of a request, the transactional outbox
 * with its relay, and the one clock.
 */
package io.qingce.chassis;
