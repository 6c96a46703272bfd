package io.qingce.standards.waterbody;

import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Trophic state index TLI 综合营养状态指数 of a lake (总站生字〔2001〕090号): TLI(Σ) = Σ W·TLI(j) with W = r²/Σr² unrounded. Logarithms are not
 * fractions: the index is computed in doubles and rounded to one decimal, which is also what is compared with the bounds.
 *
 * @param parts TLI(j) of each item, three decimals
 * @param index one decimal
 */
public record TrophicState(Map<WaterItem, BigDecimal> parts, BigDecimal index) {

    private static final int PART_DECIMALS = 3;

    /** State of nutrition 营养状态, upper bound included, but oligotrophic. */
    public enum State {
        OLIGOTROPHIC("贫营养"),
        MESOTROPHIC("中营养"),
        LIGHTLY_EUTROPHIC("轻度富营养"),
        MODERATELY_EUTROPHIC("中度富营养"),
        HIGHLY_EUTROPHIC("重度富营养");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        public boolean isEutrophic() {
            return compareTo(LIGHTLY_EUTROPHIC) >= 0;
        }
    }

    private record Part(WaterItem item, double constant, double slope, double weight) {}

    private static final List<Part> PARTS = List.of(
            new Part(WaterItem.CHLOROPHYLL_A, 2.5, 1.086, 1),
            new Part(WaterItem.TP, 9.436, 1.624, 0.7056),
            new Part(WaterItem.TN, 5.453, 1.694, 0.6724),
            new Part(WaterItem.TRANSPARENCY, 5.118, -1.94, 0.6889),
            new Part(WaterItem.CODMN, 0.109, 2.661, 0.6889));
    private static final double WEIGHTS =
            PARTS.stream().mapToDouble(Part::weight).sum();

    /** Chlorophyll enters the formula in mg/m³, readings come in mg/L. */
    private static final double MG_PER_CUBIC_METRE = 1000;

    /** Copies the parts. */
    public TrophicState {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /** The index from chlorophyll a, TP, TN, COD<sub>Mn</sub> in mg/L and transparency in m, all five and all above zero. */
    public static Outcome<TrophicState> of(Map<WaterItem, BigDecimal> values) {
        Map<WaterItem, BigDecimal> parts = new EnumMap<>(WaterItem.class);
        double sum = 0;
        for (Part part : PARTS) {
            BigDecimal value = values.get(part.item);
            if (value == null || value.signum() <= 0) {
                Reason reason = value == null ? Reason.ITEM_MISSING : Reason.UNDEFINED;
                return Outcome.insufficient(reason, parts.size(), PARTS.size());
            }
            double index = index(part, value);
            sum += part.weight / WEIGHTS * index;
            parts.put(part.item, rounded(index, PART_DECIMALS));
        }
        return Outcome.of(new TrophicState(parts, rounded(sum, 1)));
    }

    private static double index(Part part, BigDecimal value) {
        double scale = part.item == WaterItem.CHLOROPHYLL_A ? MG_PER_CUBIC_METRE : 1;
        return 10 * (part.constant + part.slope * Math.log(value.doubleValue() * scale));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    public State state() {
        if (index.compareTo(BigDecimal.valueOf(30)) < 0) {
            return State.OLIGOTROPHIC;
        }
        if (index.compareTo(BigDecimal.valueOf(50)) <= 0) {
            return State.MESOTROPHIC;
        }
        if (index.compareTo(BigDecimal.valueOf(60)) <= 0) {
            return State.LIGHTLY_EUTROPHIC;
        }
        return index.compareTo(BigDecimal.valueOf(70)) <= 0 ? State.MODERATELY_EUTROPHIC : State.HIGHLY_EUTROPHIC;
    }
}
