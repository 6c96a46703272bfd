/**
 * Requests out of the service to an address that somebody gave: which spellings are taken, which networks are never reached, and a
 * client that connects to the very address that was checked and gives up in time.
 */
@NullMarked
package io.qingce.report.outbound;

import org.jspecify.annotations.NullMarked;
