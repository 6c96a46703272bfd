package io.qingce.monitoring.delivery;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.StorableText;
import jakarta.ws.rs.HeaderParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a sender says of a delivery beside its body. Use as {@code @BeanParam}. */
public class SenderParameters {

    static final String ACTOR = "X-Qingce-Actor";

    private static final int LONGEST_ACTOR = 100;

    @HeaderParam(ACTOR)
    @Parameter(
            description = "Who sends 报送人, percent-encoded as UTF-8; deliveries can be listed by it.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_ACTOR))
    @Nullable
    String actor;

    /** @throws ProblemException 400 if it is no name */
    Optional<String> actor() {
        String name = actor == null ? "" : decoded(actor).strip();
        if (name.length() > LONGEST_ACTOR
                || name.chars().anyMatch(Character::isISOControl)
                || !StorableText.isStorable(name)) {
            throw notAName();
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static String decoded(String header) {
        try {
            // A plus sign is a plus sign in a header, not a space as in a form.
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw notAName();
        }
    }

    private static ProblemException notAName() {
        return new ProblemException(
                400,
                "unreadable-header",
                "Unreadable header",
                Words.both("请求头" + ACTOR + "无法读取。", "The header " + ACTOR + " cannot be read."),
                List.of(Violation.of(
                        ACTOR,
                        "unreadable-header",
                        Words.both(
                                "按UTF-8作百分号编码，最多" + LONGEST_ACTOR + "个可见字符。",
                                "Percent-encoded as UTF-8, at most " + LONGEST_ACTOR + " printable characters."))));
    }
}
