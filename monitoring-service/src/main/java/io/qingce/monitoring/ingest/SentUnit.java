package io.qingce.monitoring.ingest;

import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit in which values are sent, changed exactly where it measures what the parameter is kept in. Mixing ratios (ppb) are changed
 * into no masses: that takes the temperature and pressure of a convention that the feed does not state.
 */
public record SentUnit(Unit unit) {

    /** The unit of a text, by the one table of {@link Unit}. */
    public static Optional<SentUnit> of(String text) {
        return Unit.of(text).map(SentUnit::new);
    }

    /** As printed. */
    public String symbol() {
        return unit.symbol();
    }

    /** The number in the unit in which the parameter is kept; empty if its values are never in such a unit. */
    Optional<BigDecimal> convert(Parameter parameter, BigDecimal number) {
        var power = unit.powerOfTenTo(parameter.unit());
        return power.isPresent() ? Optional.of(number.scaleByPowerOfTen(power.getAsInt())) : Optional.empty();
    }

    /** Whether values of a parameter can be in it. */
    public boolean convertsTo(Parameter parameter) {
        return convert(parameter, BigDecimal.ONE).isPresent();
    }

    /** Whether it is another unit than that in which the parameter is kept. */
    boolean changes(Parameter parameter) {
        return unit != parameter.unit();
    }
}
