package io.qingce.chassis.language;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence in both languages.
 *
 * @param zh Chinese
 * @param en the same in English
 */
public record Words(String zh, String en) {

    /** Between the two languages of one text, for texts that have to be constants: the unit separator of ASCII, which nobody writes. */
    public static final char BETWEEN = '\u001f';

    /** A text of JSON with the separator in it, as JSON writes one. */
    private static final Pattern IN_JSON =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\(?!u001[fF]).)*+)\\\\u001[fF]((?:[^\"\\\\]|\\\\.)*+)\"");

    /**
     * Both in one text, the Chinese first: what carries a text carries both until it is known who reads it. Of a text that
     * carries both already each side takes its own.
     */
    public static String both(String zh, String en) {
        return in(Language.CHINESE, zh) + BETWEEN + in(Language.ENGLISH, en);
    }

    /** The same as one text. */
    public String text() {
        return both(zh, en);
    }

    /** Whether a text was made by {@link #both}. */
    public static boolean isBoth(String text) {
        return text.indexOf(BETWEEN) >= 0;
    }

    /** A text made by {@link #both} in its two languages; another one is the same in both. */
    public static Words of(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0 ? new Words(text, text) : new Words(text.substring(0, between), text.substring(between + 1));
    }

    /** The side of this language of a text made by {@link #both}; another text stays as it is. */
    public static String in(Language language, String text) {
        return isBoth(text) ? of(text).in(language) : text;
    }

    /** JSON whose texts were made by {@link #both}, with the side of this language of each. */
    public static String inJson(Language language, String json) {
        return json.contains("\\u001") ? IN_JSON.matcher(json).replaceAll(text -> quoted(text, language)) : json;
    }

    private static String quoted(MatchResult text, Language language) {
        String side = text.group(language == Language.CHINESE ? 1 : 2);
        return Matcher.quoteReplacement('"' + side + '"');
    }

    public String in(Language language) {
        return language == Language.CHINESE ? zh : en;
    }
}
