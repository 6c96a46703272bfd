package io.qingce.standards.parameter;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.Map;

/** Conversion between units of the same kind: mg and µg per cubic metre or litre, ppm and ppb, m and cm. */
public final class MassUnits {

    private record Scale(String kind, long parts) {}

    private static final Map<Unit, Scale> SCALES = Map.of(
            Unit.MICROGRAM_PER_CUBIC_METRE, new Scale("mass per cubic metre", 1),
            Unit.MILLIGRAM_PER_CUBIC_METRE, new Scale("mass per cubic metre", 1000),
            Unit.MICROGRAM_PER_LITRE, new Scale("mass per litre", 1),
            Unit.MILLIGRAM_PER_LITRE, new Scale("mass per litre", 1000),
            Unit.PARTS_PER_BILLION, new Scale("volume share", 1),
            Unit.PARTS_PER_MILLION, new Scale("volume share", 1000),
            Unit.CENTIMETRE, new Scale("length", 1),
            Unit.METRE, new Scale("length", 100));

    private MassUnits() {}

    /** The value in another unit; insufficient if the units measure different things. */
    public static Outcome<Exact> convert(Exact value, Unit from, Unit to) {
        if (from == to) {
            return Outcome.of(value);
        }
        Scale source = SCALES.get(from);
        Scale target = SCALES.get(to);
        return source == null || target == null || !source.kind.equals(target.kind)
                ? Outcome.insufficient(Reason.UNDEFINED, 0, 1)
                : Outcome.of(value.times(Exact.ratio(source.parts, target.parts)));
    }
}
