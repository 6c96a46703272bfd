package io.qingce.plan.reporting.trail;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.StorableText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does something. A placeholder until the services know identities: the caller is believed. The name comes in a
 * header, percent-encoded as UTF-8, because a header cannot hold Chinese.
 *
 * @param name the name, decoded
 */
public record Actor(String name) {

    public static final String HEADER = "X-Qingce-Actor";
    public static final String DESCRIPTION =
            "Who does this, percent-encoded as UTF-8 (操作人). A placeholder until identity lands: it is believed.";

    private static final int LONGEST = 128;

    /**
     * Reads the header.
     *
     * @throws ProblemException 400 if it is missing, empty, too long or not readable
     */
    public static Actor of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw refused(
                    "missing",
                    Words.both("请在请求头" + HEADER + "中写明操作人。", "Say who does this in the header " + HEADER + "."));
        }
        String name = decoded(header);
        if (name.isBlank()
                || name.length() > LONGEST
                || name.chars().anyMatch(Character::isISOControl)
                || !StorableText.isStorable(name)) {
            throw refused(
                    "not-allowed",
                    Words.both("操作人为1至" + LONGEST + "个可见字符。", "A name of 1 to " + LONGEST + " printable characters."));
        }
        return new Actor(name);
    }

    private static String decoded(String header) {
        try {
            // A plus sign is a plus sign in a header, not a space as in a form.
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException broken) {
            throw refused("unreadable", Words.both("操作人请按UTF-8作百分号编码。", "Percent-encode the name as UTF-8."));
        }
    }

    private static ProblemException refused(String reason, String detail) {
        return new ProblemException(
                400,
                "actor-missing",
                "Actor missing",
                Words.both("请求未说明操作人。", "The request does not say who makes it."),
                List.of(Violation.of(HEADER, reason, detail)));
    }
}
