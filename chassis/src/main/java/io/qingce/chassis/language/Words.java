package io.qingce.chassis.language;

/**
 * One sentence in both languages.
 *
 * @param zh Chinese
 * @param en the same in English
 */
public record Words(String zh, String en) {

    private static final char BETWEEN = '\n';

    /** Both in one text, the Chinese line first: what carries a text carries both until it is known who reads it. */
    public static String both(String zh, String en) {
        return zh + BETWEEN + en;
    }

    /** The line in this language of a text made by {@link #both}; another text stays as it is. */
    public static String in(Language language, String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return text;
        }
        return language == Language.CHINESE ? text.substring(0, between) : text.substring(between + 1);
    }

    public String in(Language language) {
        return language == Language.CHINESE ? zh : en;
    }
}
