package io.qingce.monitoring.hj212.quarantine;

import java.time.Instant;
import java.util.Optional;

/**
 * How much of one holder stands in quarantine.
 *
 * @param rows packets, those included that were replayed
 * @param bytes their bytes
 * @param dropped packets that had to go before anybody had them replayed, ever
 * @param droppedAt when the last of them went
 */
record Account(Holder holder, long rows, long bytes, long dropped, Optional<Instant> droppedAt) {}
