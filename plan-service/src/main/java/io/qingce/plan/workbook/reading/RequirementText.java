package io.qingce.plan.workbook.reading;

import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.UnreadableCellException;
import io.qingce.standards.number.Marks;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cell asks of a target (目标要求): {@code 45.5}, {@code ≤44μg/m³}, {@code 大于95%}, {@code 95%以上}, words, or nothing. Signs, digits and
 * blanks may be of either width. 以上, 以下 and 以内 include their number, as laws have it.
 *
 * @param comparator what a sign says; null if there is none
 * @param value the number; null if there are words only
 * @param unit what stands beside the number; empty if nothing does
 */
public record RequirementText(
        @Nullable String comparator, @Nullable BigDecimal value, String unit) {

    /** How agencies leave a year out. */
    private static final Pattern NOTHING = Pattern.compile("[-/\\\\—–―─_·*.]*|无|暂无|暂缺|不涉及|不作要求|不设|[Nn]/?[Aa]");

    private static final Map<String, String> BEFORE = signs(Map.of(
            "LESS_THAN", "< 低于 小于 少于 不足 不满 不到",
            "AT_MOST", "≤ ≦ ⩽ <= =< 小于等于 小于或等于 低于或等于 不高于 不超过 不得超过 不得高于 不大于 不多于 控制在",
            "MORE_THAN", "> 高于 大于 多于 超过",
            "AT_LEAST", "≥ ≧ ⩾ >= => 大于等于 大于或等于 高于或等于 不低于 不得低于 不少于 不得少于 不小于 至少",
            "EQUAL", "= 等于",
            "REACH", "达到 达 完成"));
    private static final Map<String, String> AFTER = signs(Map.of("AT_LEAST", "以上 及以上", "AT_MOST", "以下 及以下 以内 之内"));

    private static final String NUMBER = "-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,16})(?:\\.\\d{1,20})?";
    private static final Pattern SIGNED = Pattern.compile("(?<before>" + any(BEFORE) + ")?(?<number>" + NUMBER
            + ")(?<unit>(?:[\\p{L}%‰°/][^<>≤≥=~]{0,19}?)??)(?<after>" + any(AFTER) + ")?");

    /** Begins like a number and is short: not words of a plan, but a number that nobody can be sure of. In brackets it may be a sum. */
    private static final Pattern UNCLEAR = Pattern.compile(
            "(?:" + any(BEFORE) + "|约|大约|近|力争)?-?\\d.{0,15}|[(\\[〔【]-?\\d.{0,15}|.{0,10}\\d.{0,10}(?:左右|上下)");

    /** A change in words, which has columns of its own: {@code 下降10%}, {@code 比2020年提高5个百分点}. */
    private static final Pattern CHANGE = Pattern.compile(
            "[^,;。]{0,14}(?:下降|降低|减少|削减|压减|提高|提升|上升|增加|增长|改善)(?:至少|不低于|约|>=?|≥)?[\\d,]*\\d[^,;。]{0,15}");

    private static final RequirementText WORDS = new RequirementText(null, null, "");

    /**
     * Reads a cell.
     *
     * @return empty if it asks for nothing
     * @throws UnreadableCellException if it is a number that may mean this or that
     */
    public static Optional<RequirementText> read(CellValue cell) {
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
        if (NOTHING.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher signed = SIGNED.matcher(text);
        if (Marks.touchANumber(cell.text()) || cell.kind() == CellValue.Kind.DAY || cell.kind() == CellValue.Kind.YES) {
            throw unclear(cell);
        }
        if (signed.matches() && !signed.group("unit").matches(".*(左右|上下)")) {
            return Optional.of(new RequirementText(
                    comparator(signed.group("before"), signed.group("after"), cell),
                    new BigDecimal(signed.group("number").replace(",", "")),
                    signed.group("unit")));
        }
        if (CHANGE.matcher(text).matches()) {
            throw new UnreadableCellException(
                    "change-in-words",
                    "“" + cell.text() + "”是变化幅度：此处只写数，并在“比较方式”写下降或提高，在“变化类型”写百分点、相对比例等。",
                    "This is a change: write its number here, and what it is in the columns Comparator and Change.");
        }
        if (UNCLEAR.matcher(text).matches()) {
            throw unclear(cell);
        }
        return Optional.of(WORDS);
    }

    /** Whether two spellings are of one unit. */
    public static boolean isSame(String one, String other) {
        Optional<Unit> known = Unit.of(one);
        return folded(one).equals(folded(other)) || (known.isPresent() && known.equals(Unit.of(other)));
    }

    private static @Nullable String comparator(@Nullable String before, @Nullable String after, CellValue cell) {
        String first = before == null ? null : BEFORE.get(before);
        String last = after == null ? null : AFTER.get(after);
        if (last == null || first == null) {
            return last == null ? first : last;
        }
        if (!first.equals(last) && !first.equals("REACH")) {
            throw unclear(cell);
        }
        return last;
    }

    private static UnreadableCellException unclear(CellValue cell) {
        return new UnreadableCellException(
                "unclear-number",
                "“" + cell.text() + "”不是一个确定的数：请写一个数，如≥95、低于44；定性的要求请写文字。",
                "This is no one number: write one, such as ≥95 or <44, or words for what is not counted.");
    }

    private static String folded(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}()]|^个(?=百分点)", "");
    }

    private static Map<String, String> signs(Map<String, String> words) {
        Map<String, String> signs = new HashMap<>();
        words.forEach((comparator, all) -> Stream.of(all.split(" ")).forEach(sign -> signs.put(sign, comparator)));
        return Map.copyOf(signs);
    }

    /** The longest first. */
    private static String any(Map<String, String> signs) {
        return signs.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
