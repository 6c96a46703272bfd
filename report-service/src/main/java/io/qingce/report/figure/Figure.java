package io.qingce.report.figure;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The figure by which a target is judged.
 *
 * @param exact all digits; empty without any reading
 * @param decimals official decimals
 * @param dimension what it is a figure of
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
        Dimension dimension,
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

    /** Unit of the figure. */
    public String unit() {
        return dimension.unit();
    }

    public Figure withBasis(FigureBasis newBasis) {
        return new Figure(
                exact, decimals, dimension, shortfall, valid, needed, edition, simulated, standardLimit, newBasis);
    }

    /** The same, with made-up readings in what was decided by it if there are any. */
    public Figure simulatedToo(boolean more) {
        return new Figure(
                exact, decimals, dimension, shortfall, valid, needed, edition, simulated || more, standardLimit, basis);
    }

    /** The same, which may not stand for this reason unless there is one already. */
    public Figure shortOf(Optional<Reason> reason) {
        return new Figure(
                exact,
                decimals,
                dimension,
                shortfall.or(() -> reason),
                valid,
                needed,
                edition,
                simulated,
                standardLimit,
                basis);
    }

    /** The same with other digits. */
    public Figure with(Exact digits) {
        return new Figure(
                Optional.of(digits),
                decimals,
                dimension,
                shortfall,
                valid,
                needed,
                edition,
                simulated,
                standardLimit,
                basis);
    }

    /** The same figure in the unit in which a target is printed; empty if one unit cannot be changed into the other. */
    public Optional<Figure> in(@Nullable String printed) {
        if (printed == null || unit().isEmpty() || printed.equals(unit())) {
            return Optional.of(this);
        }
        Optional<Unit> from = Unit.of(unit());
        Optional<Unit> to = Unit.of(printed);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt power = from.get().powerOfTenTo(to.get());
        return power.isEmpty() ? Optional.empty() : Optional.of(shifted(power.getAsInt(), printed));
    }

    private Figure shifted(int power, String printed) {
        Exact factor = Exact.of(BigDecimal.ONE.scaleByPowerOfTen(power));
        return new Figure(
                exact.map(value -> value.times(factor)),
                Math.max(0, decimals - power),
                dimension.in(printed),
                shortfall,
                valid,
                needed,
                edition,
                simulated,
                standardLimit.map(limit -> limit.scaleByPowerOfTen(power)),
                basis);
    }
}
