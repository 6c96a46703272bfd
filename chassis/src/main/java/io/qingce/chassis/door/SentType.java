package io.qingce.chassis.door;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a header {@code Content-Type} says (RFC 9110, 8.3), and which {@code Accept} can be read.
 *
 * @param essence type and subtype in small letters, such as {@code application/json}
 */
record SentType(String essence) {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String VALUE = "(" + TOKEN + "|\"[^\"\\\\]*\")";
    private static final Pattern NEXT = Pattern.compile("[ \\t]*;[ \\t]*(?:(" + TOKEN + ")=" + VALUE + ")?");
    private static final Pattern TYPE = Pattern.compile("(" + TOKEN + "/" + TOKEN + ")((?:" + NEXT.pattern() + ")*)");
    private static final SentType USUAL = new SentType("application/json");
    private static final int LONGEST = 300;

    /** What a form of a web page can send; so can its scripts, to any server, without asking it first. */
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    /** Empty if it is no media type, or one in an encoding that is none. */
    static Optional<SentType> of(String header) {
        String text = header.strip();
        if (text.equals(USUAL.essence)) {
            return Optional.of(USUAL);
        }
        Matcher type = TYPE.matcher(text);
        if (text.length() > LONGEST || !type.matches()) {
            return Optional.empty();
        }
        Matcher parameter = NEXT.matcher(type.group(2));
        while (parameter.find()) {
            if ("charset".equalsIgnoreCase(parameter.group(1))
                    && !isCharset(parameter.group(2).replace("\"", ""))) {
                return Optional.empty();
            }
        }
        return Optional.of(new SentType(type.group(1).toLowerCase(Locale.ROOT)));
    }

    /** Whether a header {@code Accept} is a list of media ranges: the platform fails at one that is none. */
    static boolean areRanges(String accept) {
        return accept.equals(USUAL.essence)
                || Arrays.stream(accept.split(",", -1))
                        .map(String::strip)
                        .allMatch(range -> range.isEmpty() || isRange(range));
    }

    private static boolean isRange(String range) {
        return range.length() <= LONGEST
                && (TYPE.matcher(range).matches()
                        || range.startsWith("*") && TYPE.matcher("*/" + range).matches());
    }

    boolean isForm() {
        return FORMS.contains(essence);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }
}
