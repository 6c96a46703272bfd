package io.qingce.plan.reporting.verified;

import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.plan.reporting.outline.Quantity;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One verified result.
 *
 * @param report number of the submission that holds it
 * @param point identifier of the point in the target
 * @param reportedBy printed name of the unit
 * @param value the figure in the unit of the target
 * @param quantity whether the value is a level or a change
 */
public record VerifiedResult(
        long report,
        @Nullable String point,
        ReportingPeriod period,
        String reportedBy,
        @Nullable BigDecimal value,
        @Nullable Quantity quantity,
        @Nullable String words,
        Instant verifiedAt) {

    /**
     * The event that tells all that is verified of a subject. Words travel whole as long as all of them fit; the submissions
     * themselves can be read here.
     *
     * @param revision a receiver keeps the highest
     */
    public static OutboxEvent event(
            String plan, Subject subject, long revision, List<VerifiedResult> results, Predicate<OutboxEvent> fits) {
        return switch (subject.kind()) {
            case TARGET -> {
                ValueReported told = ValueReported.of(plan, subject.id(), revision, results);
                OutboxEvent whole = told.toOutbox();
                yield fits.test(whole) ? whole : told.excerpted().toOutbox();
            }
            case TASK -> {
                ProgressReported told = ProgressReported.of(plan, subject.id(), revision, results);
                OutboxEvent whole = told.toOutbox();
                yield fits.test(whole) ? whole : told.excerpted().toOutbox();
            }
        };
    }
}
