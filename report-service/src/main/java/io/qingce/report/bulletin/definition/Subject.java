package io.qingce.report.bulletin.definition;

import io.qingce.chassis.language.Words;
import io.qingce.report.period.AskedPeriod;
import io.qingce.standards.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one bulletin is about.
 *
 * @param region full printed name; absent of a plan
 * @param plan key of the plan; absent of a region
 * @param target identifier of one target of the plan; absent for all of them
 * @param period such as 2025-07
 * @param group group of regions among which the region is ranked; absent for none
 * @param scoring code of the scoring rules; absent where nothing is scored
 * @param version data version
 * @param rules code of the rule set
 */
public record Subject(
        @Nullable String region,
        @Nullable String plan,
        @Nullable String target,
        String period,
        @Nullable String group,
        @Nullable String scoring,
        String version,
        String rules) {

    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    /** The same of what was signed. */
    public static Subject of(Map<String, String> members) {
        return new Subject(
                members.get("region"),
                members.get("plan"),
                members.get("target"),
                Objects.requireNonNull(members.get("period")),
                members.get("group"),
                members.get("scoring"),
                Objects.requireNonNull(members.get("version")),
                Objects.requireNonNull(members.get("rules")));
    }

    /** What is asked for, by member; what is absent is left out. */
    public Map<String, String> members() {
        Map<String, String> members = new TreeMap<>(Map.of("period", period, "version", version, "rules", rules));
        put(members, "region", region);
        put(members, "plan", plan);
        put(members, "target", target);
        put(members, "group", group);
        put(members, "scoring", scoring);
        return members;
    }

    private static void put(Map<String, String> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    /** The days of the period. */
    public Period days() {
        return asked().days();
    }

    private AskedPeriod asked() {
        return AskedPeriod.parse(period, LocalDate.MIN).orElseThrow();
    }

    /** The names that stand in definitions: the members, days, and how the period and the next of its kind are called. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>(members());
        Period days = days();
        Period next = next(days);
        LocalDate before = days.from().minusDays(1);
        names.put("from", days.from().toString());
        names.put("to", days.to().toString());
        names.put("toText", called(days.to()));
        names.put("before", before.toString());
        names.put("beforeText", called(before));
        names.put("yearStart", days.to().withDayOfYear(1).toString());
        names.put("nextFrom", next.from().toString());
        names.put("nextTo", next.to().toString());
        names.put("periodText", called(asked()));
        names.put("nextText", called(AskedPeriod.of(next)));
        names.put(
                "yearText",
                Words.both(days.to().getYear() + "年", Integer.toString(days.to().getYear())));
        names.put(
                "sinceNewYear",
                Words.both(
                        days.to().getYear() + "年1月至" + days.to().getMonthValue() + "月",
                        "January to " + english(days.to()) + " " + days.to().getYear()));
        return names;
    }

    /** The months behind these, as many as they are. */
    private static Period next(Period days) {
        YearMonth first = YearMonth.from(days.to()).plusMonths(1);
        long months = YearMonth.from(days.from()).until(first, ChronoUnit.MONTHS);
        return new Period(first.atDay(1), first.plusMonths(months - 1).atEndOfMonth());
    }

    private static String called(AskedPeriod asked) {
        LocalDate from = asked.days().from();
        int year = from.getYear();
        int quarter = (from.getMonthValue() - 1) / QUARTER;
        boolean first = from.getMonthValue() <= HALF;
        return switch (asked.kind()) {
            case YEAR -> Words.both(year + "年", Integer.toString(year));
            case HALF_YEAR ->
                Words.both(year + "年" + (first ? "上" : "下") + "半年", (first ? "first" : "second") + " half of " + year);
            case QUARTER ->
                Words.both(year + "年第" + QUARTERS[quarter] + "季度", "quarter " + (quarter + 1) + " of " + year);
            case MONTH -> Words.both(year + "年" + from.getMonthValue() + "月", english(from) + " " + year);
            case DAY, FREE, YEAR_TO_DATE ->
                Words.both(
                        from + "至" + asked.days().to(),
                        from + " to " + asked.days().to());
        };
    }

    private static String called(LocalDate day) {
        String chinese = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return Words.both(chinese, day.toString());
    }

    private static String english(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** A text with names in braces put in; of names with two languages each side takes its own. */
    public static Words filled(Words text, Map<String, String> names) {
        String zh = text.zh();
        String en = text.en();
        for (Map.Entry<String, String> name : names.entrySet()) {
            Words value = Words.of(name.getValue());
            zh = zh.replace("{" + name.getKey() + "}", value.zh());
            en = en.replace("{" + name.getKey() + "}", value.en());
        }
        return new Words(zh, en);
    }
}
