package io.qingce.report.bulletin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.report.bulletin.BulletinResponse.BulletinStep;
import io.qingce.report.webhook.AnnouncedType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a bulletin when it is published, as a correction or of its own, and when it is taken back:
 * {@code report.bulletin-published.v1}, {@code report.bulletin-corrected.v1} and {@code report.bulletin-withdrawn.v1}. The data stay
 * where they are.
 *
 * @param bulletin its number
 * @param revision counts its moves; the higher one wins
 * @param kind key of the kind
 * @param title title
 * @param region full printed name, also of the region of a plan
 * @param plan key of the plan; absent of a region
 * @param period such as 2025-07
 * @param sha256 hash of what is printed, which is signed
 * @param address where it is read, below the address of the interface
 * @param at when that was done
 * @param corrects number of the bulletin that it corrects; absent for one that corrects nothing
 * @param erratum which correction of that one it is, from 1
 * @param reason why it was corrected, or of what was taken back, why it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulletinAnnounced(
        UUID bulletin,
        long revision,
        String kind,
        String title,
        String region,
        @Nullable String plan,
        String period,
        String sha256,
        String address,
        Instant at,
        @Nullable UUID corrects,
        @Nullable Integer erratum,
        @Nullable String reason) {

    /** What is told of one that was published; it may have been taken back since. */
    static BulletinAnnounced of(Bulletin bulletin) {
        BulletinStep withdrawn = bulletin.withdrawn();
        return new BulletinAnnounced(
                bulletin.id(),
                bulletin.revision(),
                bulletin.kind(),
                bulletin.title(),
                bulletin.region(),
                bulletin.subject().plan(),
                bulletin.subject().period(),
                bulletin.sha256(),
                "/api/bulletins/" + bulletin.id(),
                withdrawn == null ? Objects.requireNonNull(bulletin.published()).at() : withdrawn.at(),
                bulletin.corrects(),
                bulletin.erratum(),
                withdrawn == null ? bulletin.correction() : bulletin.reason());
    }

    /** As what it is told. */
    static AnnouncedType type(Bulletin bulletin) {
        if (bulletin.withdrawn() != null) {
            return AnnouncedType.BULLETIN_WITHDRAWN;
        }
        return bulletin.corrects() == null ? AnnouncedType.BULLETIN_PUBLISHED : AnnouncedType.BULLETIN_CORRECTED;
    }
}
