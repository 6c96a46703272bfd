package io.qingce.report.water;

import io.qingce.chassis.language.Words;
import io.qingce.report.period.AskedPeriod;
import io.qingce.report.period.RuleSetUsed;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.water.ClassShares;
import io.qingce.standards.water.ItemClass;
import io.qingce.standards.water.RiverAssessment;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The surface water of a region over a period.
 *
 * @param region full printed name
 * @param periodText 日 月 季度 半年 年 年初以来 自定义时段
 * @param from first day
 * @param to last day
 * @param simulated some of the samples are made up 含模拟数据
 * @param assessed sections with a class
 * @param registered sections of the region
 * @param classes sections per class, best first, all six
 * @param thirdOrBetter 达到或优于Ⅲ类断面; absent without a section that has a class
 * @param worseThanFifth 劣Ⅴ类断面
 * @param rivers rating of the rivers as a whole; absent without a river section that has a class
 * @param sections the sections, by code
 * @param comparisons beside other periods, as far as they were asked for
 * @param basis everything needed to recompute
 */
public record WaterStatisticsResponse(
        String region,
        String periodText,
        LocalDate from,
        LocalDate to,
        boolean simulated,
        int assessed,
        int registered,
        List<ClassCount> classes,
        @Nullable ShareFigure thirdOrBetter,
        @Nullable ShareFigure worseThanFifth,
        @Nullable RiverFigure rivers,
        List<SectionFigure> sections,
        List<WaterComparison> comparisons,
        WaterBasis basis) {

    /** Sections of one class. */
    public record ClassCount(String waterClass, int sections) {}

    /**
     * A share of sections.
     *
     * @param sections how many
     * @param of out of how many
     * @param percent one decimal
     */
    public record ShareFigure(long sections, long of, BigDecimal percent) {

        static ShareFigure of(Percentage share) {
            return new ShareFigure(share.part(), share.whole(), share.rounded());
        }
    }

    /**
     * The rivers of the region as a whole (环办〔2011〕22号).
     *
     * @param rating 优 良好 轻度污染 中度污染 重度污染
     * @param ratedBy MEAN below five sections, otherwise SHARES
     * @param waterClass class of the mean; absent with five sections or more
     * @param mainIndicators 主要污染指标
     */
    public record RiverFigure(
            String rating, String ratedBy, @Nullable String waterClass, List<String> mainIndicators) {

        static RiverFigure of(RiverAssessment rivers) {
            return new RiverFigure(
                    StandardWords.of(rivers.rating()),
                    rivers.byMean().isPresent() ? "MEAN" : "SHARES",
                    rivers.byMean()
                            .map(mean -> StandardWords.of(mean.waterClass()))
                            .orElse(null),
                    rivers.mainIndicators().stream().map(WaterCode::of).toList());
        }
    }

    /**
     * One section.
     *
     * @param code site code
     * @param name printed name
     * @param kind RIVER_SECTION or LAKE_POINT
     * @param waterClass Ⅰ类 to 劣Ⅴ类; absent where the samples do not carry one
     * @param reason why there is none
     * @param rating 优 良好 轻度污染 中度污染 重度污染
     * @param targetClass class assigned to the section
     * @param meetsTarget 达标; absent without class or assigned class
     * @param validMonths months with a valid value 有效月份数
     * @param concentrations the mean of every item over the period, those first that take part in the class
     * @param months every month with a valid value by itself; absent for a period of one month or less
     * @param pollutedMonths how many of them are worse than Ⅲ类 污染月份数
     * @param deciding the items that decided the class
     * @param mainIndicators up to three items worse than class III
     * @param itemsLeftOut items with too few months
     * @param simulated its samples are made up
     */
    public record SectionFigure(
            String code,
            String name,
            String kind,
            @Nullable String waterClass,
            @Nullable String reason,
            @Nullable String rating,
            @Nullable String targetClass,
            @Nullable Boolean meetsTarget,
            int validMonths,
            List<SectionItem> concentrations,
            @Nullable List<SectionMonth> months,
            @Nullable Integer pollutedMonths,
            List<String> deciding,
            List<String> mainIndicators,
            List<String> itemsLeftOut,
            boolean simulated) {

        static SectionFigure of(SectionYear section, boolean byMonth) {
            Optional<SectionAssessment> found = section.assessment().known();
            Optional<WaterClass> target = Arrays.stream(WaterClass.values())
                    .filter(c -> c.name().equals(section.site().targetClass()))
                    .findFirst();
            @Nullable List<SectionMonth> months = byMonth ? SectionMonth.of(section, target) : null;
            return new SectionFigure(
                    section.site().code(),
                    section.site().name(),
                    section.site().kind().name(),
                    found.map(a -> StandardWords.of(a.waterClass())).orElse(null),
                    section.assessment() instanceof Outcome.Insufficient<SectionAssessment> missing
                            ? StandardWords.of(missing.reason())
                            : null,
                    found.map(a -> StandardWords.of(a.rating())).orElse(null),
                    target.map(StandardWords::of).orElse(null),
                    found.flatMap(a -> target.map(a::meets)).orElse(null),
                    section.months().size(),
                    SectionItem.of(section),
                    months,
                    months == null ? null : polluted(months),
                    codes(found.map(SectionAssessment::deciding).orElse(List.of())),
                    codes(found.map(SectionAssessment::mainIndicators).orElse(List.of()).stream()
                            .map(ItemClass::item)
                            .toList()),
                    section.itemsLeftOut(),
                    section.site().simulated());
        }

        private static int polluted(List<SectionMonth> months) {
            return (int) months.stream()
                    .filter(month -> Boolean.TRUE.equals(month.polluted()))
                    .count();
        }

        private static List<String> codes(List<WaterItem> items) {
            return items.stream().map(WaterCode::of).toList();
        }
    }

    /**
     * Everything needed to recompute (计算依据).
     *
     * @param documents the standards applied
     * @param neededMonths months that every item of a section needs: 8 in a whole year, 2 in a quarter, otherwise 1
     * @param statistic what was computed, in words
     * @param ruleSet the set of rules asked for, switch by switch 统计口径
     * @param rules all switches of the rules by name
     */
    public record WaterBasis(
            List<String> documents,
            int neededMonths,
            String statistic,
            RuleSetUsed ruleSet,
            Map<String, String> rules) {}

    static WaterStatisticsResponse of(
            String region,
            AskedPeriod period,
            int neededMonths,
            RuleSet ruleSet,
            List<SectionYear> sections,
            List<WaterComparison> comparisons) {
        boolean byMonth = !YearMonth.from(period.days().from())
                .equals(YearMonth.from(period.days().to()));
        List<SectionAssessment> assessed = sections.stream()
                .flatMap(section -> section.assessment().known().stream())
                .toList();
        Optional<ClassShares> shares = ClassShares.of(
                        assessed.stream().map(SectionAssessment::waterClass).toList())
                .known();
        return new WaterStatisticsResponse(
                region,
                period.kind().words().text(),
                period.days().from(),
                period.days().to(),
                sections.stream().anyMatch(section -> section.site().simulated()),
                assessed.size(),
                sections.size(),
                Arrays.stream(WaterClass.values())
                        .map(c -> new ClassCount(StandardWords.of(c), (int) assessed.stream()
                                .filter(a -> a.waterClass() == c)
                                .count()))
                        .toList(),
                shares.map(s -> ShareFigure.of(s.thirdOrBetter())).orElse(null),
                shares.map(s -> ShareFigure.of(s.worseThanFifth())).orElse(null),
                rivers(ruleSet.water(), sections).map(RiverFigure::of).orElse(null),
                sections.stream()
                        .map(section -> SectionFigure.of(section, byMonth))
                        .toList(),
                comparisons,
                new WaterBasis(
                        List.of("GB 3838-2002", "环办〔2011〕22号", "环办监测函〔2020〕82号"),
                        neededMonths,
                        Words.both("月均值的算术平均，单因子评价", "mean of the monthly means, the worst item decides"),
                        RuleSetUsed.ofWater(ruleSet),
                        Map.of(
                                "comparison",
                                ruleSet.water().comparison().name(),
                                "ph",
                                ruleSet.ph().name())));
    }

    private static Optional<RiverAssessment> rivers(WaterRules rules, List<SectionYear> sections) {
        List<Map<WaterItem, Exact>> means = sections.stream()
                .filter(section -> section.body() == WaterBody.RIVER)
                .flatMap(section -> section.assessment().known().stream())
                .map(WaterStatisticsResponse::means)
                .toList();
        return RiverAssessment.of(rules, WaterBody.RIVER, means).known();
    }

    private static Map<WaterItem, Exact> means(SectionAssessment section) {
        Map<WaterItem, Exact> means = new EnumMap<>(WaterItem.class);
        section.items().forEach((item, found) -> means.put(item, found.exact()));
        return means;
    }
}
