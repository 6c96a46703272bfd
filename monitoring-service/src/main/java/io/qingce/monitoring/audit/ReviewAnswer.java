package io.qingce.monitoring.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.Reading;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a review did, or would do. */
@Schema(name = "ReviewAnswer", description = "What a review did to the reviewed version, or would do.")
public record ReviewAnswer(
        @Schema(description = "Absent if it was rehearsed only.") @Nullable
        Review review,

        Review.@Nullable Effect effect,

        @Schema(description = "Readings before and after, the first of them.")
        List<Cell> changes,

        @Schema(description = "Observations that were refused, such as frozen ones.")
        List<Refused> refused) {

    /** One reading before and after. */
    @Schema(name = "ReviewedReading")
    public record Cell(
            String site,
            OffsetDateTime periodEnd,
            String parameter,
            @JsonInclude @Nullable BigDecimal before,
            @JsonInclude @Nullable BigDecimal after,
            List<String> flags) {

        static Cell from(Correction.Change change, ZoneId zone) {
            Reading before = change.before();
            return new Cell(
                    change.key().site(),
                    change.key().periodEnd().atZone(zone).toOffsetDateTime(),
                    change.parameter().code(),
                    before == null ? null : before.value(),
                    change.after().value(),
                    change.after().flags());
        }
    }

    /** One observation that was not changed. */
    @Schema(name = "RefusedObservation")
    public record Refused(
            String site,
            OffsetDateTime periodEnd,
            @Nullable String reason,
            @Nullable String detail) {}

    static ReviewAnswer proposed(Review review) {
        return new ReviewAnswer(review, review.effect(), List.of(), List.of());
    }

    static ReviewAnswer rehearsed(Reviewer.Done done, ZoneId zone) {
        return from(null, done, zone);
    }

    static ReviewAnswer carriedOut(Review review, Reviewer.Done done, ZoneId zone) {
        return from(review, done, zone);
    }

    private static ReviewAnswer from(@Nullable Review review, Reviewer.Done done, ZoneId zone) {
        return new ReviewAnswer(
                review,
                done.effect(),
                done.changes().stream().map(change -> Cell.from(change, zone)).toList(),
                done.refused().stream()
                        .map(item -> refused(item, done.taken().get(item.index()), zone))
                        .toList());
    }

    private static Refused refused(ItemOutcome item, Observation observation, ZoneId zone) {
        return new Refused(
                observation.key().site(),
                observation.key().periodEnd().atZone(zone).toOffsetDateTime(),
                item.reason(),
                item.detail());
    }
}
