package io.qingce.local.table;

/** How many columns of a terminal a text takes: a Chinese character or a full-width sign takes two. */
final class Width {

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** The text, followed by blanks up to the width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, after blanks up to the width. */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** The text, cut with an ellipsis if it is wider. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end)) > width - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Unicode TR 11, classes W and F, as far as they occur in Chinese texts; combining marks take no column. */
    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0x303E
                || codePoint >= 0x3041 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
