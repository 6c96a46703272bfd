package io.qingce.report.signoff;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Figures that somebody signed.
 *
 * @param id key
 * @param kind what they are figures of
 * @param query what was asked for, by parameter
 * @param moment the figures are those that were known at this moment
 * @param signedBy who signed
 * @param note remark of whoever signed
 * @param form number of the form in which they were signed; 0 is the whole answer of its time
 * @param figures canonical JSON
 * @param sha256 its hash, hexadecimal
 */
public record SignOff(
        UUID id,
        Kind kind,
        Map<String, String> query,
        Instant moment,
        String signedBy,
        @Nullable String note,
        int form,
        String figures,
        String sha256) {

    /** What can be signed. */
    public enum Kind {
        /** 空气质量统计. */
        STATISTICS(1),
        /** 地表水统计. */
        WATER_STATISTICS(1),
        /** 目标达标情况. */
        ATTAINMENT(1);

        private final int newestForm;

        Kind(int newestForm) {
            this.newestForm = newestForm;
        }

        /** Number of the form in which such figures are signed now. */
        int newestForm() {
            return newestForm;
        }
    }
}
