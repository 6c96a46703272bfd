package io.qingce.report.change;

import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.judgement.Verdict;
import io.qingce.report.plan.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a target stood at one moment, as it is kept and announced.
 *
 * @param status how it stands
 * @param statusText the same in words
 * @param reasonCode stable slug of the reason
 * @param reason why
 * @param comparator as in the plan document
 * @param targetValue number to be met
 * @param value the figure with the official decimals
 * @param unit unit of both
 * @param provisional the figure may not stand as valid
 * @param edition edition of the standard
 * @param simulated made-up readings went in
 * @param from first day whose readings decide
 * @param to last of these days
 * @param basis everything needed to recompute
 */
public record Snapshot(
        String status,
        String statusText,
        String reasonCode,
        String reason,
        String comparator,
        @Nullable BigDecimal targetValue,
        @Nullable BigDecimal value,
        @Nullable String unit,
        boolean provisional,
        @Nullable String edition,
        boolean simulated,
        LocalDate from,
        LocalDate to,
        @Nullable FigureBasis basis) {

    static Snapshot of(TargetResult result) {
        Verdict verdict = result.verdict();
        Span assessed = result.assessment().span();
        return new Snapshot(
                verdict.status().name(),
                verdict.status().words().text(),
                verdict.reason().code(),
                verdict.reason().text(),
                result.point().comparator().name(),
                result.required(),
                result.value(),
                result.unit(),
                result.isProvisional(),
                result.edition(),
                result.isSimulated(),
                assessed.from(),
                assessed.to(),
                verdict.figure().map(Figure::basis).orElse(null));
    }

    /** Whether a reader is told the same: another basis alone, such as one more valid day, is no change of the target. */
    boolean tellsTheSame(Snapshot other) {
        return essence().equals(other.essence());
    }

    /** What makes a change: digits count as printed. */
    private Snapshot essence() {
        return new Snapshot(
                status,
                "",
                reasonCode,
                "",
                comparator,
                targetValue,
                value,
                unit,
                provisional,
                edition,
                simulated,
                from,
                to,
                null);
    }
}
