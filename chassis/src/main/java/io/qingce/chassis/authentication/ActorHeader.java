package io.qingce.chassis.authentication;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.HeaderText;
import io.qingce.chassis.value.StorableText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name under which somebody on this machine acts while authentication is off: percent-encoded as UTF-8, because a header
 * cannot hold Chinese.
 */
public final class ActorHeader {

    public static final String NAME = "X-Qingce-Actor";

    private static final int LONGEST = 128;

    private ActorHeader() {}

    /**
     * Reads it; empty if it is not there.
     *
     * @throws ProblemException 400 if it is no name
     */
    public static Optional<String> name(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        String name =
                HeaderText.decoded(header).orElseThrow(ActorHeader::refused).strip();
        if (name.isBlank()
                || name.length() > LONGEST
                || name.chars().anyMatch(Character::isISOControl)
                || !StorableText.isStorable(name)) {
            throw refused();
        }
        return Optional.of(name);
    }

    private static ProblemException refused() {
        return new ProblemException(
                400,
                "unreadable-header",
                Words.both("请求头" + NAME + "无法读取。", "The header " + NAME + " cannot be read."),
                List.of(Violation.of(
                        NAME,
                        "unreadable-header",
                        Words.both(
                                "按UTF-8作百分号编码，1至" + LONGEST + "个可见字符。",
                                "Percent-encoded as UTF-8, 1 to " + LONGEST + " printable characters."))));
    }
}
