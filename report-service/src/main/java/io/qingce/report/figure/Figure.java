package io.qingce.report.figure;

import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure by which a target is judged.
 *
 * @param exact all digits; empty without any reading
 * @param decimals official decimals
 * @param unit unit of the figure
 * @param shortfall why it may not stand; then the value is provisional
 * @param valid valid days; absent for water
 * @param needed days needed; absent for water
 * @param edition edition of the standard
 * @param simulated made-up readings went in
 * @param standardLimit the limit of the edition where the standard has one for this figure
 * @param basis everything needed to recompute it
 */
public record Figure(
        Optional<Exact> exact,
        int decimals,
        String unit,
        Optional<Reason> shortfall,
        @Nullable Integer valid,
        @Nullable Integer needed,
        @Nullable String edition,
        boolean simulated,
        Optional<BigDecimal> standardLimit,
        FigureBasis basis) {

    /** Decimals of a figure that is shown unrounded, for reading only. */
    public static final int SHOWN = 4;

    /** With the official decimals. */
    public Optional<BigDecimal> rounded() {
        return exact.map(value -> value.round(decimals));
    }

    public Figure withBasis(FigureBasis newBasis) {
        return new Figure(exact, decimals, unit, shortfall, valid, needed, edition, simulated, standardLimit, newBasis);
    }
}
