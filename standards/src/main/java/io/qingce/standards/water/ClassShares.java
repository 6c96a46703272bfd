package io.qingce.standards.water;

import io.qingce.standards.number.Percentage;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sections of an area, river or basin by class 断面水质类别比例, one decimal each, so they need not add up to 100.0. Sections that are dry,
 * frozen or under works are left out by the caller.
 *
 * @param counts sections per class
 */
public record ClassShares(Map<WaterClass, Integer> counts) {

    private static final BigDecimal EXCELLENT = BigDecimal.valueOf(90);
    private static final BigDecimal GOOD = BigDecimal.valueOf(75);
    private static final BigDecimal MODERATE = BigDecimal.valueOf(20);
    private static final BigDecimal HEAVY = BigDecimal.valueOf(40);

    /** Copies the counts and fills in the classes without a section. */
    public ClassShares {
        Map<WaterClass, Integer> all = new EnumMap<>(WaterClass.class);
        for (WaterClass waterClass : WaterClass.values()) {
            all.put(waterClass, counts.getOrDefault(waterClass, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    /** The shares of at least one section. */
    public static Outcome<ClassShares> of(Collection<WaterClass> sections) {
        Map<WaterClass, Integer> counts = new EnumMap<>(WaterClass.class);
        sections.forEach(c -> counts.merge(c, 1, Integer::sum));
        return sections.isEmpty() ? Outcome.insufficient(Reason.NO_DATA, 0, 1) : Outcome.of(new ClassShares(counts));
    }

    /** Sections evaluated. */
    public int sections() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of one class. */
    public Percentage of(WaterClass waterClass) {
        return new Percentage(counts.getOrDefault(waterClass, 0), sections());
    }

    /** 达到或优于Ⅲ类断面比例 (优良水体比例). */
    public Percentage thirdOrBetter() {
        long good = counts.entrySet().stream()
                .filter(e -> e.getKey().isThirdOrBetter())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Percentage(good, sections());
    }

    /** 劣Ⅴ类断面比例. */
    public Percentage worseThanFifth() {
        return of(WaterClass.WORSE_THAN_V);
    }

    /** The rating of a river or basin with at least five sections, from the printed shares. */
    public WaterRating rating() {
        BigDecimal good = thirdOrBetter().rounded();
        BigDecimal worst = worseThanFifth().rounded();
        if (good.compareTo(EXCELLENT) >= 0) {
            return WaterRating.EXCELLENT;
        }
        if (good.compareTo(GOOD) >= 0) {
            return WaterRating.GOOD;
        }
        if (worst.compareTo(MODERATE) < 0) {
            return WaterRating.SLIGHTLY_POLLUTED;
        }
        return worst.compareTo(HEAVY) < 0 ? WaterRating.MODERATELY_POLLUTED : WaterRating.HEAVILY_POLLUTED;
    }
}
