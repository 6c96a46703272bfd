package io.qingce.report.indicator;

import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.plan.Span;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.report.water.SectionYear;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.water.ClassShares;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterClass;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Indicators of plans that are computed from surface water (地表水类指标): shares of sections by the class of their means. */
public enum WaterIndicator {
    CLASS3_RATIO("surface-water-class3-ratio", ClassShares::thirdOrBetter),
    INFERIOR_CLASS_V("inferior-class-v-water", ClassShares::worseThanFifth) {
        @Override
        Optional<WaterClass> asked(Site site, AssessedSet set) {
            return Optional.of(WaterClass.V);
        }
    },
    /** By number of sources, the class of the mean of the year; how a year is judged is not printed in any standard read. */
    DRINKING_CLASS3_RATIO("drinking-source-class3-ratio", ClassShares::thirdOrBetter) {
        @Override
        public Set<SiteKind> kinds() {
            return Set.of(SiteKind.DRINKING_WATER_SOURCE);
        }

        @Override
        Reason noSites() {
            return Reasons.noSources();
        }
    },
    /** Held against the classes assigned to the sections: a share of 100 per cent. */
    ASSESSED_SECTIONS("surface-water-assessed-sections", ClassShares::thirdOrBetter) {
        @Override
        Optional<Percentage> share(List<SectionYear> sections, AssessedSet set) {
            List<Boolean> met = sections.stream()
                    .flatMap(section -> meets(section, set).stream())
                    .toList();
            return met.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Percentage(met.stream().filter(m -> m).count(), met.size()));
        }

        @Override
        Optional<WaterClass> asked(Site site, AssessedSet set) {
            return set.targetClass(site);
        }

        @Override
        Optional<BigDecimal> limit(List<SectionYear> sections, AssessedSet set) {
            boolean assigned = !sections.isEmpty()
                    && sections.stream()
                            .allMatch(section -> set.targetClass(section.site()).isPresent());
            return assigned ? Optional.of(ALL) : Optional.empty();
        }
    };

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final String PERCENT = "%";

    private final String key;
    private final String statistic;
    private final Function<ClassShares, Percentage> share;

    WaterIndicator(String key, Function<ClassShares, Percentage> share) {
        this.key = key;
        this.statistic = IndicatorWords.statistic(key);
        this.share = share;
    }

    public String key() {
        return key;
    }

    /** The kinds of the sites that count. */
    public Set<SiteKind> kinds() {
        return WaterStatistics.SURFACE_WATER;
    }

    /** Why there is no figure where no such site is registered. */
    Reason noSites() {
        return Reasons.noSections();
    }

    /** The share of the sections that have a class. */
    Optional<Percentage> share(List<SectionYear> sections, AssessedSet set) {
        return ClassShares.of(sections.stream()
                        .flatMap(section -> section.assessment().known().stream())
                        .map(SectionAssessment::waterClass)
                        .toList())
                .known()
                .map(share);
    }

    /** The limit that comes with the sections. */
    Optional<BigDecimal> limit(List<SectionYear> sections, AssessedSet set) {
        return Optional.empty();
    }

    /** The class that a member has to meet to count as good. */
    Optional<WaterClass> asked(Site site, AssessedSet set) {
        return Optional.of(WaterClass.III);
    }

    Optional<Boolean> meets(SectionYear section, AssessedSet set) {
        return asked(section.site(), set)
                .flatMap(target -> section.assessment().known().map(found -> found.meets(target)));
    }

    /** The indicator of this key. */
    public static Optional<WaterIndicator> of(String key) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.key.equals(key))
                .findFirst();
    }

    /**
     * The figure of a region over the months assessed so far.
     *
     * @param all its sections
     * @param neededMonths months that each of them needs
     * @param unit unit of the target: a share for %, otherwise the number of sections
     * @param set which of the sections are assessed
     * @param days the days that have passed
     */
    public Figure figure(List<SectionYear> all, int neededMonths, @Nullable String unit, AssessedSet set, Span days) {
        List<Site> registered = all.stream().map(SectionYear::site).toList();
        List<Site> members = set.members(registered, days.to());
        List<SectionYear> sections =
                all.stream().filter(section -> members.contains(section.site())).toList();
        boolean isShare = PERCENT.equals(unit) || this == ASSESSED_SECTIONS;
        Optional<Exact> exact = share(sections, set).map(found -> isShare ? found.exact() : Exact.of(found.part()));
        return new Figure(
                exact,
                isShare ? 1 : 0,
                Dimension.ofReadings(key, isShare ? PERCENT : "个", days),
                set.shortfall(registered, days.to()).or(() -> shortfall(sections, neededMonths)),
                null,
                null,
                "GB 3838-2002",
                sections.stream().anyMatch(section -> section.site().simulated()),
                limit(sections, set),
                new FigureBasis(
                        statistic,
                        exact.map(value -> value.toDecimal(Figure.SHOWN)).orElse(null),
                        exact.map(Exact::toString).orElse(null),
                        null,
                        null,
                        null,
                        sections.stream()
                                .map(section -> section(section, neededMonths, set))
                                .toList(),
                        null));
    }

    private Optional<Reason> shortfall(List<SectionYear> sections, int neededMonths) {
        if (sections.isEmpty()) {
            return Optional.of(noSites());
        }
        List<String> without = sections.stream()
                .filter(section -> section.months().size() < neededMonths
                        || !section.assessment().isKnown())
                .map(section -> section.site().name() + " " + section.months().size())
                .toList();
        return without.isEmpty() ? Optional.empty() : Optional.of(Reasons.tooFewMonths(without, neededMonths));
    }

    private FigureBasis.Section section(SectionYear section, int neededMonths, AssessedSet set) {
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
                asked(section.site(), set).map(WaterClass::chinese).orElse(null),
                meets(section, set).orElse(null),
                section.site().simulated());
    }
}
