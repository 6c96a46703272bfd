package io.qingce.monitoring.ingest;

import static java.util.Map.entry;

import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unit in which values are sent: mass concentrations in powers of a thousand, changed exactly. Mixing ratios (ppb) are none:
 * to change them into masses takes the temperature and pressure of a convention that the feed does not state.
 *
 * @param symbol as printed
 * @param volume m³ or L
 * @param power of ten to the gram
 */
public record SentUnit(String symbol, String volume, int power) {

    private static final String AIR = "m³";
    private static final String WATER = "L";

    private static final Map<String, SentUnit> BY_TEXT = Map.ofEntries(
            entry("ng/m3", new SentUnit("ng/m³", AIR, -9)),
            entry("ug/m3", new SentUnit("µg/m³", AIR, -6)),
            entry("mg/m3", new SentUnit("mg/m³", AIR, -3)),
            entry("g/m3", new SentUnit("g/m³", AIR, 0)),
            entry("ng/l", new SentUnit("ng/L", WATER, -9)),
            entry("ug/l", new SentUnit("µg/L", WATER, -6)),
            entry("mg/l", new SentUnit("mg/L", WATER, -3)),
            entry("g/l", new SentUnit("g/L", WATER, 0)));

    /** The unit of a text, however its µ (of Greek or of physics, or u) and its ³ are written. */
    public static Optional<SentUnit> of(String text) {
        String plain = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u00b5', 'u')
                .replace('\u03bc', 'u')
                .replace('³', '3');
        return Optional.ofNullable(BY_TEXT.get(plain));
    }

    /** The number in the unit in which the parameter is kept; empty if its values are never in such a unit. */
    Optional<BigDecimal> convert(Parameter parameter, BigDecimal number) {
        return kept(parameter)
                .filter(kept -> kept.volume.equals(volume))
                .map(kept -> number.scaleByPowerOfTen(power - kept.power));
    }

    /** Whether it is another unit than that in which the parameter is kept. */
    boolean changes(Parameter parameter) {
        return !kept(parameter).equals(Optional.of(this));
    }

    private static Optional<SentUnit> kept(Parameter parameter) {
        return of(parameter.unit().symbol());
    }
}
