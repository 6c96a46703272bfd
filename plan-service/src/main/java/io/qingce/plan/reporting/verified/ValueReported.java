package io.qingce.plan.reporting.verified;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.reporting.outline.Quantity;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code plan.value-reported.v1} (填报核实): every value of a target that is verified now. A value that was
 * withdrawn is no longer among them, so that the topic can be compacted.
 *
 * @param plan code of the plan
 * @param target identifier of the target; the key is plan + "/" + target
 * @param revision a receiver keeps the highest
 * @param values the verified values by period and point; may be none
 */
record ValueReported(
        String plan,
        String target,
        long revision,
        // An empty list says that nothing is verified any more; the writer of documents would leave it out.
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Value> values) {

    static final String TYPE = "plan.value-reported.v1";

    ValueReported {
        values = List.copyOf(values);
    }

    static ValueReported of(String plan, String target, long revision, List<VerifiedResult> results) {
        return new ValueReported(
                plan, target, revision, results.stream().map(Value::from).toList());
    }

    /** One verified value; {@code report} is the number of the report that holds it, {@code point} the identifier of the point. */
    record Value(
            long report,
            @Nullable String point,
            Period period,
            String reportedBy,
            @Nullable BigDecimal value,
            @Nullable Quantity quantity,
            @Nullable String words,
            Instant verifiedAt) {

        static Value from(VerifiedResult result) {
            return new Value(
                    result.report(),
                    result.point(),
                    Period.from(result.period()),
                    result.reportedBy(),
                    result.value(),
                    result.quantity(),
                    result.words(),
                    result.verifiedAt());
        }

        Value excerpted() {
            return new Value(report, point, period, reportedBy, value, quantity, Excerpt.of(words), verifiedAt);
        }
    }

    /** The period as it is written, and its first and last day. */
    record Period(String text, ReportingPeriod.Kind kind, LocalDate from, LocalDate to) {

        static Period from(ReportingPeriod period) {
            return new Period(period.text(), period.kind(), period.from(), period.to());
        }
    }

    /** The same with the beginning of long words only, for so many reports that one event could not hold them whole. */
    ValueReported excerpted() {
        return new ValueReported(
                plan, target, revision, values.stream().map(Value::excerpted).toList());
    }

    OutboxEvent toOutbox() {
        return new OutboxEvent(TYPE, plan + "/" + target, DocumentFormat.JSON.write(this));
    }
}
