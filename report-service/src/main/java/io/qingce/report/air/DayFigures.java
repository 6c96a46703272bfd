package io.qingce.report.air;

import io.qingce.report.term.StandardWords;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.period.DayCounts;
import io.qingce.standards.period.Validity;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of a period by their index, on the wire; ratios in per cent of the valid days, one decimal.
 *
 * @param calendar days of the calendar
 * @param validDays days with an index 有效天数
 * @param neededDays how many of them a year or month needs
 * @param valid whether counts and ratios may stand
 * @param reasonCode why they may not, as a stable slug
 * @param reason the same in words
 * @param shortMonths whole months with too few valid days
 * @param excellent AQI at most 50 优
 * @param excellentRatio share of the valid days
 * @param good AQI at most 100 优良
 * @param goodRatio 优良天数比例
 * @param heavy AQI above 200 重度及以上污染
 * @param heavyRatio 重污染天数比例
 * @param severe AQI above 300 严重污染
 * @param severeRatio share of the valid days
 * @param levels all six levels, the best first
 * @param daysOnlyHalfMakesValid days without an index that would have one if half of the stations were enough; absent where
 *     no stations are known
 */
public record DayFigures(
        int calendar,
        int validDays,
        int neededDays,
        boolean valid,
        @Nullable String reasonCode,
        @Nullable String reason,
        List<String> shortMonths,
        int excellent,
        @Nullable BigDecimal excellentRatio,
        int good,
        @Nullable BigDecimal goodRatio,
        int heavy,
        @Nullable BigDecimal heavyRatio,
        int severe,
        @Nullable BigDecimal severeRatio,
        List<LevelDays> levels,
        @Nullable Integer daysOnlyHalfMakesValid) {

    /**
     * Days of one level.
     *
     * @param level 1..6
     * @param levelZh 优 良 轻度污染 中度污染 重度污染 严重污染
     * @param levelEn the same in English
     * @param days how many
     * @param ratio share of the valid days
     */
    public record LevelDays(
            int level,
            String levelZh,
            String levelEn,
            int days,
            @Nullable BigDecimal ratio) {

        static LevelDays of(DayCounts days, AqiLevel level) {
            return new LevelDays(
                    level.ordinal() + 1, level.chinese(), level.english(), days.of(level), rounded(days.ratio(level)));
        }
    }

    /** The figures of a region. */
    public static DayFigures of(AirFigures figures) {
        return of(figures.statistics().days(), figures.dayValidity(), figures.daysOnlyHalfMakesValid());
    }

    /** The figures of these counts, which stand as far as the days with an index carry them. */
    public static DayFigures of(DayCounts days, Validity validity) {
        return of(days, validity, null);
    }

    private static DayFigures of(DayCounts days, Validity validity, @Nullable Integer onlyHalf) {
        return new DayFigures(
                days.calendarDays(),
                validity.valid(),
                validity.needed(),
                validity.isValid(),
                validity.shortfall().map(Reason::code).orElse(null),
                validity.shortfall().map(StandardWords::of).orElse(null),
                validity.shortMonths().stream().map(Object::toString).toList(),
                days.excellent(),
                rounded(days.excellentRatio()),
                days.good(),
                rounded(days.goodRatio()),
                days.heavy(),
                rounded(days.heavyRatio()),
                days.severe(),
                rounded(days.severeRatio()),
                Arrays.stream(AqiLevel.values())
                        .map(level -> LevelDays.of(days, level))
                        .toList(),
                onlyHalf);
    }

    private static @Nullable BigDecimal rounded(Outcome<Percentage> ratio) {
        return ratio.known().map(Percentage::rounded).orElse(null);
    }
}
