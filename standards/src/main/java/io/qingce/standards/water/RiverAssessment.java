package io.qingce.standards.water;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rating of a river, basin or water system (环办〔2011〕22号): with fewer than five sections by the mean of each item over the sections,
 * which also gives a class; with five or more by the class shares, which give a rating and no single class.
 *
 * @param byMean the assessment of the means, with fewer than five sections
 * @param shares the class shares
 * @param mainIndicators up to three items, most often exceeding first
 */
public record RiverAssessment(
        WaterRating rating, Optional<SectionAssessment> byMean, ClassShares shares, List<WaterItem> mainIndicators) {

    /** From so many sections on, the class shares decide. */
    public static final int BY_SHARES = 5;

    private static final int MAIN_INDICATORS = 3;

    /** Copies the list. */
    public RiverAssessment {
        mainIndicators = List.copyOf(mainIndicators);
    }

    /** The rating from the values of each section; insufficient without a section that has a class. */
    public static Outcome<RiverAssessment> of(
            WaterRules rules, WaterBody body, Collection<Map<WaterItem, Exact>> sections) {
        List<SectionAssessment> assessed = sections.stream()
                .flatMap(s -> SectionAssessment.of(rules, body, s).known().stream())
                .toList();
        Outcome<ClassShares> shares = ClassShares.of(
                assessed.stream().map(SectionAssessment::waterClass).toList());
        if (!(shares instanceof Outcome.Known<ClassShares> known)) {
            return Outcome.insufficient(Reason.NO_DATA, 0, 1);
        }
        if (assessed.size() >= BY_SHARES) {
            WaterRating rating = known.value().rating();
            List<WaterItem> main = isClean(rating) ? List.of() : mostOftenExceeding(assessed);
            return Outcome.of(new RiverAssessment(rating, Optional.empty(), known.value(), main));
        }
        return SectionAssessment.of(rules, body, means(sections))
                .map(mean -> new RiverAssessment(
                        mean.rating(),
                        Optional.of(mean),
                        known.value(),
                        mean.mainIndicators().stream().map(ItemClass::item).toList()));
    }

    private static boolean isClean(WaterRating rating) {
        return rating.compareTo(WaterRating.GOOD) <= 0;
    }

    /** The mean of each item over the sections, or over the points of a lake. */
    public static Map<WaterItem, Exact> means(Collection<Map<WaterItem, Exact>> sections) {
        Map<WaterItem, List<Exact>> values = new EnumMap<>(WaterItem.class);
        sections.forEach(section -> section.forEach((item, value) ->
                values.computeIfAbsent(item, i -> new ArrayList<>()).add(value)));
        Map<WaterItem, Exact> means = new EnumMap<>(WaterItem.class);
        values.forEach((item, all) -> WaterMean.of(item, all).known().ifPresent(mean -> means.put(item, mean)));
        return means;
    }

    /** By the number of sections worse than class III, ties by the greatest multiple. */
    private static List<WaterItem> mostOftenExceeding(List<SectionAssessment> sections) {
        Map<WaterItem, Integer> counts = new EnumMap<>(WaterItem.class);
        Map<WaterItem, Exact> multiples = new EnumMap<>(WaterItem.class);
        for (SectionAssessment section : sections) {
            for (ItemClass item : section.exceeding(WaterClass.III)) {
                counts.merge(item.item(), 1, Integer::sum);
                multiples.merge(
                        item.item(), item.multiple(WaterClass.III).orElse(Exact.ZERO), RiverAssessment::greater);
            }
        }
        return counts.keySet().stream()
                .sorted(Comparator.<WaterItem, Integer>comparing(i -> counts.getOrDefault(i, 0))
                        .thenComparing(i -> multiples.getOrDefault(i, Exact.ZERO))
                        .reversed())
                .limit(MAIN_INDICATORS)
                .toList();
    }

    private static Exact greater(Exact a, Exact b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
