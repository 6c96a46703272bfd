package io.qingce.plan.reporting.verified;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.plan.document.DocumentFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code plan.progress-reported.v1} (进展核实): every report on a task that is verified now. One that was withdrawn is
 * no longer among them, so that the topic can be compacted. What was done (工作情况) does not travel: it is as long as the
 * unit likes, and is read at {@code /api/plans/{plan}/reports/{report}}.
 *
 * @param plan code of the plan
 * @param task identifier of the task; the key is plan + "/" + task
 * @param revision a receiver keeps the highest
 * @param reports the verified reports by period; may be none
 */
record ProgressReported(
        String plan,
        String task,
        long revision,
        // An empty list says that nothing is verified any more; the writer of documents would leave it out.
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Progress> reports) {

    static final String TYPE = "plan.progress-reported.v1";

    ProgressReported {
        reports = List.copyOf(reports);
    }

    static ProgressReported of(String plan, String task, long revision, List<VerifiedResult> results) {
        return new ProgressReported(
                plan, task, revision, results.stream().map(Progress::from).toList());
    }

    /** One verified report; {@code report} is its number. */
    record Progress(
            long report,
            ValueReported.Period period,
            String reportedBy,
            @Nullable BigDecimal value,
            @Nullable String words,
            Instant verifiedAt) {

        static Progress from(VerifiedResult result) {
            return new Progress(
                    result.report(),
                    ValueReported.Period.from(result.period()),
                    result.reportedBy(),
                    result.value(),
                    result.words(),
                    result.verifiedAt());
        }

        Progress excerpted() {
            return new Progress(report, period, reportedBy, value, Excerpt.of(words), verifiedAt);
        }
    }

    /** The same with the beginning of long words only, for so many reports that one event could not hold them whole. */
    ProgressReported excerpted() {
        return new ProgressReported(
                plan, task, revision, reports.stream().map(Progress::excerpted).toList());
    }

    OutboxEvent toOutbox() {
        return new OutboxEvent(TYPE, plan + "/" + task, DocumentFormat.JSON.write(this));
    }
}
