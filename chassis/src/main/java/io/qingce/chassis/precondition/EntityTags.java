package io.qingce.chassis.precondition;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a conditional header says (RFC 9110, 13.1.1 and 13.1.2): any state, or a list of tags.
 *
 * @param any {@code *}
 * @param strong tags that stand for the same bytes, without their quotes
 * @param weak tags that stand for the same meaning ({@code W/"…"}), without their quotes
 */
record EntityTags(boolean any, List<String> strong, List<String> weak) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"");
    private static final Pattern GAP = Pattern.compile("[ \\t]*+(?:,[ \\t]*+)*+");

    EntityTags {
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
    }

    /**
     * Reads the lines of a header; null if it was not sent. Empty elements of a list mean nothing.
     *
     * @throws ProblemException 400 if it is neither {@code *} nor a list of quoted tags
     */
    static @Nullable EntityTags of(String header, @Nullable List<String> lines) {
        if (lines == null || lines.isEmpty()) {
            return null;
        }
        String value = String.join(",", lines);
        if (value.strip().equals("*")) {
            return new EntityTags(true, List.of(), List.of());
        }
        EntityTags tags = list(header, value);
        if (tags.strong.isEmpty() && tags.weak.isEmpty()) {
            throw unreadable(header);
        }
        return tags;
    }

    private static EntityTags list(String header, String value) {
        List<String> strong = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        Matcher tag = TAG.matcher(value);
        int place = afterGap(value, 0);
        while (place < value.length()) {
            if (!tag.region(place, value.length()).lookingAt()) {
                throw unreadable(header);
            }
            (tag.group(1) == null ? strong : weak).add(tag.group(2));
            place = afterGap(value, tag.end());
            if (place < value.length() && value.substring(tag.end(), place).indexOf(',') < 0) {
                throw unreadable(header);
            }
        }
        return new EntityTags(false, strong, weak);
    }

    /** Whether a stored state is named, byte for byte: a weak tag promises less and names none. */
    boolean nameStrongly(@Nullable String stored) {
        return stored != null && (any || strong.contains(stored));
    }

    /** Whether a stored state is named, be it only by its meaning. */
    boolean nameWeakly(@Nullable String stored) {
        return stored != null && (any || strong.contains(stored) || weak.contains(stored));
    }

    private static int afterGap(String value, int place) {
        Matcher gap = GAP.matcher(value).region(place, value.length());
        return gap.lookingAt() ? gap.end() : place;
    }

    private static ProblemException unreadable(String header) {
        String detail = Words.both(
                "填*，或ETag给出的带双引号的标签，多个以逗号分隔。", "* or tags in double quotes, parted by commas, as an ETag gave them.");
        return new ProblemException(
                400,
                "unreadable-precondition",
                Words.both("请求头" + header + "无法读取。", "The header " + header + " cannot be read."),
                List.of(Violation.of(header, "unreadable-precondition", detail)));
    }
}
