package io.qingce.report.change;

import io.qingce.report.cause.Cause;
import io.qingce.report.plan.PlanForce;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code report.attainment-changed.v1}: how a target stood, how it stands now, and what came in between.
 *
 * @param plan key of the plan
 * @param planRevision revision of the plan that was evaluated
 * @param planStatus whether that plan is in force: ISSUED, DRAFT or SUPERSEDED
 * @param target identifier in the plan
 * @param name Chinese name of the target
 * @param revision counts the changes of this target; the higher one wins
 * @param through the last day whose readings counted
 * @param changedAt when it was found
 * @param before how it stood; absent if it had never been evaluated
 * @param after how it stands; absent if the plan has it no more
 * @param causes what happened since, merged by kind and region
 */
public record AttainmentChanged(
        String plan,
        long planRevision,
        PlanForce.PlanStatus planStatus,
        String target,
        String name,
        long revision,
        LocalDate through,
        Instant changedAt,
        @Nullable Snapshot before,
        @Nullable Snapshot after,
        List<CauseSeen> causes) {

    public AttainmentChanged {
        causes = List.copyOf(causes);
    }

    /**
     * What happened.
     *
     * @param kind READINGS, SITES, PLAN, REPORT, DAY
     * @param kindText the same in words
     * @param region whose readings or sites
     * @param from first day that changed
     * @param to last of these days
     * @param revision the highest revision of what changed
     */
    public record CauseSeen(
            String kind,
            String kindText,
            @Nullable String region,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long revision) {

        /** One per kind and region, over all days and revisions. */
        static List<CauseSeen> merged(List<Cause> seen) {
            Map<List<Object>, CauseSeen> merged = new LinkedHashMap<>();
            for (Cause cause : seen) {
                merged.merge(
                        List.of(cause.kind(), Objects.requireNonNullElse(cause.region(), "")),
                        of(cause),
                        CauseSeen::and);
            }
            return List.copyOf(merged.values());
        }

        static CauseSeen of(Cause cause) {
            return new CauseSeen(
                    cause.kind().name(),
                    cause.kind().words().text(),
                    cause.region(),
                    cause.from(),
                    cause.to(),
                    cause.revision());
        }

        private CauseSeen and(CauseSeen other) {
            return new CauseSeen(
                    kind,
                    kindText,
                    region,
                    from == null || (other.from != null && other.from.isBefore(from)) ? other.from : from,
                    to == null || (other.to != null && other.to.isAfter(to)) ? other.to : to,
                    revision == null || (other.revision != null && other.revision > revision)
                            ? other.revision
                            : revision);
        }
    }
}
