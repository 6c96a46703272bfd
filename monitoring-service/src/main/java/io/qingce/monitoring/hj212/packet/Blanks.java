package io.qingce.monitoring.hj212.packet;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RawBytes;
import java.util.Set;

/**
 * Takes blanks off a text: those of ASCII, the full-width blank 全角空格 (in UTF-8, or in GBK, which loggers in China are often
 * set to), and whatever else Unicode calls a blank. Nobody means them.
 */
final class Blanks {

    /** Each of the two bytes of a full-width blank in GBK; in UTF-8 none can stand behind an ASCII character. */
    private static final byte GBK = (byte) 0xA1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH = '\u200B';

    private Blanks() {}

    /** The text of the bytes without blanks around it; counted if there were any but spaces. */
    static String strip(RawBytes segment, int from, int to, Set<Deviation> deviations) {
        int start = from;
        int end = to;
        while (start < end && segment.at(start) == ' ') {
            start++;
        }
        while (start < end && segment.at(end - 1) == ' ') {
            end--;
        }
        if (start == end || (isPlain(segment.at(start)) && isPlain(segment.at(end - 1)))) {
            return segment.text(start, end);
        }
        String text = others(segment, start, end);
        if (text.length() < segment.text(start, end).length()) {
            deviations.add(Deviation.BLANKS);
        }
        return text;
    }

    /** Whether a text can end in it without ending in a blank. */
    private static boolean isPlain(byte found) {
        return found > ' ';
    }

    private static String others(RawBytes segment, int from, int to) {
        int start = from;
        int end = to;
        while (start + 1 < end && segment.at(start) == GBK && segment.at(start + 1) == GBK) {
            start += 2;
        }
        while (isGbkBlank(segment, start, end)) {
            end -= 2;
        }
        String text = segment.text(start, end);
        int first = 0;
        int last = text.length();
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (first < last && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(first, last);
    }

    /** Whether the last two bytes are one: an even number of them stands behind an ASCII character or at the beginning. */
    private static boolean isGbkBlank(RawBytes segment, int start, int end) {
        int run = end;
        while (run > start && segment.at(run - 1) == GBK) {
            run--;
        }
        return end - run > 1 && (end - run) % 2 == 0 && (run == start || segment.at(run - 1) > 0);
    }

    private static boolean isBlank(char found) {
        return Character.isWhitespace(found)
                || Character.isSpaceChar(found)
                || found == BYTE_ORDER_MARK
                || found == ZERO_WIDTH;
    }
}
