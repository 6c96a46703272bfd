package io.qingce.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the problem documents of what is refused before a resource is reached, and writes all that no resource answers with. */
public final class Refusals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Refusals() {}

    /**
     * Makes one.
     *
     * @param slug last part of the type
     * @param detail what is wrong and what to do
     * @param field the header or part of the address that is meant
     */
    public static Problem of(int status, String slug, String detail, @Nullable String field) {
        List<Violation> violations = field == null ? List.of() : List.of(Violation.of(field, slug, detail));
        return new Problem(Problem.TYPES + slug, title(slug), status, detail, null, violations);
    }

    /** The document in bytes of UTF-8, which are those of ASCII wherever that is possible. */
    public static byte[] bytes(Problem problem) {
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("A problem document cannot be written", defect);
        }
    }

    /** The last part of the type. */
    public static String slug(Problem problem) {
        return problem.type().substring(Problem.TYPES.length());
    }

    private static String title(String slug) {
        return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
    }
}
