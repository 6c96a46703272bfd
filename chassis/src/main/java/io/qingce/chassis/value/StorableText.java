package io.qingce.chassis.value;

import io.qingce.chassis.language.Words;

/**
 * Text that a database holds as it was sent: without a NUL, and without half of a surrogate pair, which would be stored as a
 * question mark.
 */
public final class StorableText {

    /** What is asked of every text. */
    public static final String RULE =
            "文字中不能有空字符或残缺的代理对。" + Words.BETWEEN + "A text has no NUL and no half of a surrogate pair in it.";

    private StorableText() {}

    /** Whether a text can be stored and told again as it is. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\0') {
                return false;
            }
            if (Character.isSurrogate(letter)) {
                if (!Character.isHighSurrogate(letter)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
