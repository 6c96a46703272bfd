package io.qingce.chassis.paging;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.StorableText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. Use as {@code @BeanParam @Valid}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("100")
    @Min(1)
    @Max(500)
    int limit = 100;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    public int limit() {
        return limit;
    }

    /**
     * The key after which the page starts; empty for the first page.
     *
     * @throws ProblemException 400 if the cursor is none that this service gave out
     */
    public Optional<String> after() {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (StorableText.isStorable(key)) {
                return Optional.of(key);
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        throw unknownCursor();
    }

    /** The refusal of a cursor that no page of this list gave out. */
    public static ProblemException unknownCursor() {
        return new ProblemException(
                400,
                "unknown-cursor",
                "Unknown cursor",
                "Take the cursor from the 'next' member of the page before.",
                List.of(Violation.of("cursor", "unknown-cursor", "Not a cursor of this service.")));
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
