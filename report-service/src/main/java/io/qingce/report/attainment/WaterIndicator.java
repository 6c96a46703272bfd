package io.qingce.report.attainment;

import io.qingce.report.statistic.ItemFigure;
import io.qingce.report.water.SectionYear;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.water.ClassShares;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Indicators of plans that are computed from surface water (地表水类指标): shares of sections by the class of their means. */
enum WaterIndicator {
    CLASS3_RATIO("surface-water-class3-ratio", "达到或优于Ⅲ类断面 sections of class III or better", ClassShares::thirdOrBetter),
    INFERIOR_CLASS_V("inferior-class-v-water", "劣Ⅴ类断面 sections worse than class V", ClassShares::worseThanFifth);

    private static final String PERCENT = "%";

    private final String key;
    private final String statistic;
    private final Function<ClassShares, Percentage> share;

    WaterIndicator(String key, String statistic, Function<ClassShares, Percentage> share) {
        this.key = key;
        this.statistic = statistic;
        this.share = share;
    }

    /** The indicator of this key. */
    static Optional<WaterIndicator> of(String key) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.key.equals(key))
                .findFirst();
    }

    /**
     * The figure of a region over the months assessed so far.
     *
     * @param sections its sections
     * @param neededMonths months that each of them needs
     * @param unit unit of the target: a share for %, otherwise the number of sections
     */
    Figure figure(List<SectionYear> sections, int neededMonths, @Nullable String unit) {
        List<WaterClass> classes = sections.stream()
                .flatMap(section -> section.assessment().known().stream())
                .map(SectionAssessment::waterClass)
                .toList();
        boolean isShare = PERCENT.equals(unit);
        Optional<Exact> exact = ClassShares.of(classes)
                .known()
                .map(share)
                .map(found -> isShare ? found.exact() : Exact.of(found.part()));
        return new Figure(
                exact,
                isShare ? 1 : 0,
                isShare ? PERCENT : "个",
                shortfall(sections, neededMonths),
                null,
                null,
                "GB 3838-2002",
                sections.stream().anyMatch(section -> section.site().simulated()),
                Optional.empty(),
                new FigureBasis(
                        statistic,
                        exact.map(value -> value.toDecimal(ItemFigure.SHOWN)).orElse(null),
                        exact.map(Exact::toString).orElse(null),
                        null,
                        null,
                        null,
                        sections.stream()
                                .map(section -> section(section, neededMonths))
                                .toList(),
                        null));
    }

    private static Optional<Reason> shortfall(List<SectionYear> sections, int neededMonths) {
        if (sections.isEmpty()) {
            return Optional.of(Reasons.noSections());
        }
        List<String> without = sections.stream()
                .filter(section -> section.months().size() < neededMonths
                        || !section.assessment().isKnown())
                .map(section -> section.site().name() + " " + section.months().size())
                .toList();
        return without.isEmpty() ? Optional.empty() : Optional.of(Reasons.tooFewMonths(without, neededMonths));
    }

    private static FigureBasis.Section section(SectionYear section, int neededMonths) {
        Optional<SectionAssessment> assessment = section.assessment().known();
        return new FigureBasis.Section(
                section.site().code(),
                section.site().name(),
                assessment.map(a -> a.waterClass().chinese()).orElse(null),
                section.months().size(),
                neededMonths,
                assessment.stream()
                        .flatMap(a -> a.deciding().stream())
                        .map(WaterItem::chinese)
                        .toList(),
                section.itemsLeftOut(),
                section.site().simulated());
    }
}
