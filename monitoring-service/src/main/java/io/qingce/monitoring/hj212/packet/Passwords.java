package io.qingce.monitoring.hj212.packet;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks passwords 访问密码: {@code PW} of the head, and whatever else ends in it, such as {@code NewPW}. What comes of a packet
 * is kept, shown or logged only without them; nor is a check value kept that was computed over one.
 */
public final class Passwords {

    /** What stands in the place of a password. */
    public static final String BLANK = "***";

    /** Its name and whatever blanks, of any encoding, stand before the sign. */
    private static final Pattern NAME = Pattern.compile("PW[^=;,&A-Za-z0-9]*=", Pattern.CASE_INSENSITIVE);

    /** In a stretch that does not begin with a packet, what stands before the device number: the rest of a password. */
    private static final Pattern REST =
            Pattern.compile("\\A(?!##)[^;\r\n]*+(?=;[^=;]{0,8}MN[^=;]{0,8}=)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENT = Pattern.compile("CP=", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHECK = Pattern.compile("[0-9A-Fa-f]{4}(?=[\r\n]*\\z)");

    private Passwords() {}

    /** The refusal without passwords. A packet that came whole has a frame that fits again. */
    public static Refusal blank(Refusal refusal) {
        if (refusal.reason().isOfFrame()) {
            return blankBroken(refusal);
        }
        RawBytes packet = refusal.bytes();
        RawBytes segment = FrameWriter.segment(packet);
        RawBytes blanked = bytes(blank(text(segment)));
        return blanked.equals(segment)
                ? refusal
                : new Refusal(refusal.reason(), refusal.detail(), FrameWriter.frame(blanked));
    }

    /** The value of a field, unless its name is that of a password. */
    static String value(String name, String value) {
        return isPassword(name) ? BLANK : value;
    }

    /** A piece of a packet that is no field. */
    static String inText(String text) {
        return blank(text);
    }

    /** Whether a field of this name holds a password. */
    static boolean isPassword(String name) {
        int length = name.length();
        return length >= 2
                && (name.charAt(length - 1) == 'W' || name.charAt(length - 1) == 'w')
                && (name.charAt(length - 2) == 'P' || name.charAt(length - 2) == 'p');
    }

    private static Refusal blankBroken(Refusal refusal) {
        String came = text(refusal.bytes());
        String blanked = blank(REST.matcher(came).replaceFirst(BLANK));
        if (blanked.equals(came)) {
            return refusal;
        }
        boolean tells = refusal.reason() == RefusalReason.WRONG_CRC;
        return new Refusal(
                refusal.reason(),
                tells ? Words.both("校验码与内容不符", "says another than that of what came") : refusal.detail(),
                bytes(CHECK.matcher(blanked).replaceFirst("****")));
    }

    private static String blank(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return text;
        }
        int content = content(text, 0);
        StringBuilder blanked = new StringBuilder(text.length());
        int kept = 0;
        int from = 0;
        while (name.find(from)) {
            boolean inHead = name.start() < content;
            int end = end(text, name.end(), inHead ? ";" : ";,&");
            if (inHead && content < end) {
                // It stood in the password: the head goes on behind it.
                content = content(text, end);
            }
            blanked.append(text, kept, name.end()).append(BLANK);
            kept = end;
            from = end;
        }
        return blanked.append(text, kept, text.length()).toString();
    }

    private static int content(String text, int from) {
        Matcher content = CONTENT.matcher(text);
        return content.find(from) ? content.start() : text.length();
    }

    private static int end(String text, int from, String separators) {
        int end = from;
        while (end < text.length() && (separators + "\r\n").indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** A character for every byte, and back. */
    private static String text(RawBytes bytes) {
        return new String(bytes.toBytes(), StandardCharsets.ISO_8859_1);
    }

    private static RawBytes bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return RawBytes.copyOf(bytes, 0, bytes.length);
    }
}
