package io.qingce.standards.waterbody;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.term.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Grade of a black-and-odorous water 黑臭水体 (城市黑臭水体整治工作指南, 2015): any one item outside makes it so, the worst item decides for a sample.
 * Boundaries as libraries code them: not black at 25 cm, 2.0 mg/L, 50 mV, 8.0 mg/L and better.
 *
 * @param items the grade of each item measured
 */
public record BlackOdorous(Map<Item, Grade> items) {

    /** What is measured. */
    public enum Item {
        /** 透明度, cm. */
        TRANSPARENCY,
        /** 溶解氧, mg/L. */
        DISSOLVED_OXYGEN,
        /** 氧化还原电位, mV. */
        REDOX_POTENTIAL,
        /** 氨氮, mg/L. */
        AMMONIA_NITROGEN
    }

    /** How black, best first. */
    public enum Grade implements Term {
        NONE("不黑臭", "not black or odorous"),
        SLIGHT("轻度黑臭", "slightly black or odorous"),
        HEAVY("重度黑臭", "heavily black or odorous");

        private final String chinese;
        private final String english;

        Grade(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Which items are judged. */
    public enum Rule {
        /** The four of 2015. */
        URBAN_FOUR_ITEMS,
        /** Supervision since the 14th five-year plan: without the redox potential. */
        URBAN_THREE_ITEMS,
        /** Rural waters 农村黑臭水体: one grade; transparency under 25 cm, oxygen under 2, ammonia above 15 (from memory). */
        RURAL
    }

    private static final Exact SHALLOW = Exact.of(25);
    private static final Exact SHARE_OF_DEPTH = Exact.ratio(2, 5);

    /** Copies the items. */
    public BlackOdorous {
        items = Collections.unmodifiableMap(new EnumMap<>(items));
    }

    /** The grade of one sample in water of ordinary depth. */
    public static Outcome<BlackOdorous> of(Rule rule, Map<Item, BigDecimal> values) {
        return of(rule, values, BigDecimal.valueOf(25));
    }

    /**
     * The grade of one sample.
     *
     * @param depth of the water in cm; under 25 cm the threshold of transparency is read as 40 % of the depth, and below it is slight
     */
    public static Outcome<BlackOdorous> of(Rule rule, Map<Item, BigDecimal> values, BigDecimal depth) {
        Map<Item, Grade> items = new EnumMap<>(Item.class);
        values.forEach((item, value) -> {
            if (rule == Rule.URBAN_FOUR_ITEMS || item != Item.REDOX_POTENTIAL) {
                items.put(item, grade(rule, item, Exact.of(value), Exact.of(depth)));
            }
        });
        return items.isEmpty() ? Outcome.insufficient(Reason.NO_DATA, 0, 1) : Outcome.of(new BlackOdorous(items));
    }

    private static Grade grade(Rule rule, Item item, Exact value, Exact depth) {
        if (item == Item.TRANSPARENCY && depth.compareTo(SHALLOW) < 0) {
            return value.compareTo(depth.times(SHARE_OF_DEPTH)) >= 0 ? Grade.NONE : Grade.SLIGHT;
        }
        if (rule == Rule.RURAL && item == Item.AMMONIA_NITROGEN) {
            return value.compareTo(Exact.of(15)) > 0 ? Grade.SLIGHT : Grade.NONE;
        }
        Grade grade = switch (item) {
            case TRANSPARENCY -> falling(value, "25", "10");
            case DISSOLVED_OXYGEN -> falling(value, "2.0", "0.2");
            case REDOX_POTENTIAL -> falling(value, "50", "-200");
            case AMMONIA_NITROGEN -> falling(value.negated(), "-8.0", "-15");
        };
        return rule == Rule.RURAL && grade == Grade.HEAVY ? Grade.SLIGHT : grade;
    }

    private static Grade falling(Exact value, String slight, String heavy) {
        if (value.compareTo(Exact.parse(slight)) >= 0) {
            return Grade.NONE;
        }
        return value.compareTo(Exact.parse(heavy)) >= 0 ? Grade.SLIGHT : Grade.HEAVY;
    }

    /** The worst item. */
    public Grade grade() {
        return Collections.max(items.values());
    }

    /**
     * The grade of a point from its samples (from memory, unverified): heavy if one item is heavy in at least 60 % of its data or two are in
     * at least 30 %, otherwise slight if any sample is black.
     */
    public static Outcome<Grade> ofPoint(List<BlackOdorous> samples) {
        return ofPoint(BlackOdorousAggregation.GUIDE_2015, samples);
    }

    /** The grade of a point from its samples by other shares. */
    public static Outcome<Grade> ofPoint(BlackOdorousAggregation rule, List<BlackOdorous> samples) {
        if (samples.isEmpty()) {
            return Outcome.insufficient(Reason.NO_DATA, 0, 1);
        }
        if (heavyItems(samples, rule.share()) >= 1 || heavyItems(samples, rule.shareOfTwo()) >= 2) {
            return Outcome.of(Grade.HEAVY);
        }
        boolean isBlack = samples.stream().anyMatch(s -> s.grade() != Grade.NONE);
        return Outcome.of(isBlack ? Grade.SLIGHT : Grade.NONE);
    }

    private static int heavyItems(List<BlackOdorous> samples, Exact share) {
        int items = 0;
        for (Item item : Item.values()) {
            long measured =
                    samples.stream().filter(s -> s.items.containsKey(item)).count();
            long heavy = samples.stream()
                    .filter(s -> s.items.get(item) == Grade.HEAVY)
                    .count();
            items += measured > 0 && Exact.ratio(heavy, measured).compareTo(share) >= 0 ? 1 : 0;
        }
        return items;
    }

    /**
     * Points in a row, counted from 0 in the order of the flow.
     *
     * @param first its first heavy point
     * @param last its last heavy point
     */
    public record Stretch(int first, int last) {}

    /** The heavy stretches of a water (unverified): where at least three points in a row are heavy. */
    public static List<Stretch> heavyStretches(List<Grade> points) {
        return heavyStretches(BlackOdorousAggregation.GUIDE_2015, points);
    }

    /** The heavy stretches of a water by another number of points in a row. */
    public static List<Stretch> heavyStretches(BlackOdorousAggregation rule, List<Grade> points) {
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= points.size(); i++) {
            if (i == points.size() || points.get(i) != Grade.HEAVY) {
                if (i - first >= rule.consecutivePoints()) {
                    stretches.add(new Stretch(first, i - 1));
                }
                first = i + 1;
            }
        }
        return stretches;
    }

    /** The grade of a whole water from its points: heavy if at least 60 % of them are, otherwise the worst but heavy (unverified). */
    public static Outcome<Grade> ofWater(List<Grade> points) {
        return ofWater(BlackOdorousAggregation.GUIDE_2015, points);
    }

    /** The grade of a whole water from its points by another share. */
    public static Outcome<Grade> ofWater(BlackOdorousAggregation rule, List<Grade> points) {
        if (points.isEmpty()) {
            return Outcome.insufficient(Reason.NO_DATA, 0, 1);
        }
        long heavy = points.stream().filter(g -> g == Grade.HEAVY).count();
        if (Exact.ratio(heavy, points.size()).compareTo(rule.share()) >= 0) {
            return Outcome.of(Grade.HEAVY);
        }
        return Outcome.of(points.stream().allMatch(g -> g == Grade.NONE) ? Grade.NONE : Grade.SLIGHT);
    }
}
