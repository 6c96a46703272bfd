package io.qingce.standards.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What laboratories, programs and people write in place of a measured number, however it is typed: nothing, or that it was not found 未检出. */
public final class NoNumber {

    private static final Set<String> NOTHING = Set.of(
            "", "null", "nan", "none", "n/a", "na", "/", "-", "--", "-;", "*", "缺测", "未测", "未监测", "无", "无数据", "缺失");

    /** Not found, by whatever name. */
    private static final String NOT_FOUND = "n\\.?d\\.?|bdl|未检测?出|(?:低于|小于|<)(?:方法)?检出限|(?:方法)?检出限以下|<(?:m?dl|lod)";

    private static final Pattern WITHOUT_LIMIT = Pattern.compile(NOT_FOUND);
    private static final Pattern LIMIT_BEHIND =
            Pattern.compile("(?i)(?:" + NOT_FOUND + "|低于|小于)[(\\[:<]{0,2}(?<limit>\\.?\\d[^()\\[\\]]*)[)\\]]?");
    private static final Pattern LIMIT_BEFORE =
            Pattern.compile("(?i)<?(?<limit>\\.?\\d[^()\\[\\]]*?)(?:\\((?:L|" + NOT_FOUND + ")\\)|" + NOT_FOUND + ")");

    private NoNumber() {}

    /** Whether the text says that there is no value. */
    public static boolean isNothing(String text) {
        return NOTHING.contains(folded(text));
    }

    /** Whether it says that something was not found, and not what could have been. */
    public static boolean isNotFound(String text) {
        return WITHOUT_LIMIT.matcher(folded(text)).matches();
    }

    /** The text with {@code <} before a limit that stands beside other words for it: {@code ND(0.01)}, {@code 0.01（未检出）}. */
    public static String withSign(String text) {
        String plain = plain(text);
        return limit(LIMIT_BEHIND.matcher(plain))
                .or(() -> limit(LIMIT_BEFORE.matcher(plain)))
                .orElse(text);
    }

    private static Optional<String> limit(Matcher words) {
        return words.matches() ? Optional.of("<" + words.group("limit")) : Optional.empty();
    }

    private static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /** In half width, with one kind of dash and without blanks. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replaceAll("\\p{Pd}|\u2212", "-");
    }
}
