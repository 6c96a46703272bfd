package io.qingce.standards.number;

import java.util.regex.Pattern;

/** Circled, raised and lowered digits and fractions (①, ², ₂, ½) that stand at a number. */
public final class Marks {

    private static final Pattern AT_A_NUMBER =
            Pattern.compile("\\p{Nd}[.\\s\\p{Z}]*\\p{No}|\\p{No}[.\\s\\p{Z}]*\\p{Nd}");

    private Marks() {}

    /**
     * Whether one touches a number: 90① has a footnote, 10³ is a power, and neither is the 901 or 103 that half width makes of it.
     * The ³ of {@code 35 µg/m³} touches none.
     */
    public static boolean touchANumber(String text) {
        return !isAscii(text) && AT_A_NUMBER.matcher(text).find();
    }

    /** Most of what is read. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
