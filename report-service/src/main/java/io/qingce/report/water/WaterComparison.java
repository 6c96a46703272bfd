package io.qingce.report.water;

import io.qingce.report.period.ComparisonKind;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.statistics.Change;
import io.qingce.standards.water.ClassShares;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterChange;
import io.qingce.standards.water.WaterClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The water of a region beside that of another period: only sections that have a class in both (环办〔2011〕22号).
 *
 * @param kind PREVIOUS_YEAR 同比 or PREVIOUS_PERIOD 环比
 * @param kindText the same in words
 * @param common sections with a class in both periods
 * @param sameSections every section with a class in one period has one in the other
 * @param change of the region, by class shares; only with five sections or more: MARKEDLY_BETTER to MARKEDLY_WORSE
 * @param changeText the same in words 水质变化
 * @param thirdOrBetterPoints difference of the shares of the common sections 百分点
 * @param worseThanFifthPoints the same of 劣Ⅴ类
 * @param sections the common sections one by one
 * @param other the other period, all of its sections
 */
public record WaterComparison(
        ComparisonKind kind,
        String kindText,
        int common,
        boolean sameSections,
        @Nullable WaterChange change,
        @Nullable String changeText,
        @Nullable BigDecimal thirdOrBetterPoints,
        @Nullable BigDecimal worseThanFifthPoints,
        List<SectionChange> sections,
        WaterStatisticsResponse other) {

    private static final int ENOUGH_FOR_SHARES = 5;

    /**
     * One section.
     *
     * @param code site code
     * @param name printed name
     * @param before class in the other period
     * @param now class in this one
     * @param change by rating: one level is a change, two are a marked one
     * @param changeText the same in words
     */
    public record SectionChange(
            String code, String name, String before, String now, WaterChange change, String changeText) {}

    /** Two classes of a section. */
    private record Pair(SectionYear section, WaterClass before, WaterClass now) {

        SectionChange change() {
            WaterChange change = WaterChange.of(before.rating(), now.rating());
            return new SectionChange(
                    section.site().code(),
                    section.site().name(),
                    StandardWords.of(before),
                    StandardWords.of(now),
                    change,
                    StandardWords.of(change));
        }
    }

    static WaterComparison of(
            ComparisonKind kind, List<SectionYear> now, List<SectionYear> then, WaterStatisticsResponse other) {
        Map<String, WaterClass> before = classes(then);
        Map<String, WaterClass> after = classes(now);
        List<Pair> pairs = new ArrayList<>();
        for (SectionYear section : now) {
            WaterClass was = before.get(section.site().code());
            WaterClass is = after.get(section.site().code());
            if (was != null && is != null) {
                pairs.add(new Pair(section, was, is));
            }
        }
        Optional<ClassShares> first =
                ClassShares.of(pairs.stream().map(Pair::before).toList()).known();
        Optional<ClassShares> second =
                ClassShares.of(pairs.stream().map(Pair::now).toList()).known();
        Optional<WaterChange> change = first.filter(any -> pairs.size() >= ENOUGH_FOR_SHARES)
                .flatMap(shares -> second.map(later -> WaterChange.of(shares, later)));
        return new WaterComparison(
                kind,
                kind.words().text(),
                pairs.size(),
                before.keySet().equals(after.keySet()),
                change.orElse(null),
                change.map(StandardWords::of).orElse(null),
                first.flatMap(a -> second.map(b -> Change.points(a.thirdOrBetter(), b.thirdOrBetter())))
                        .orElse(null),
                first.flatMap(a -> second.map(b -> Change.points(a.worseThanFifth(), b.worseThanFifth())))
                        .orElse(null),
                pairs.stream().map(Pair::change).toList(),
                other);
    }

    private static Map<String, WaterClass> classes(List<SectionYear> sections) {
        Map<String, WaterClass> classes = new HashMap<>();
        sections.forEach(section -> section.assessment()
                .known()
                .map(SectionAssessment::waterClass)
                .ifPresent(found -> classes.put(section.site().code(), found)));
        return classes;
    }
}
