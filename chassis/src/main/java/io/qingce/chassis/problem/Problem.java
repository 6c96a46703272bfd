package io.qingce.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.batch.BatchAnswer.Counts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457), sent as {@code application/problem+json}.
 *
 * @param type stable address of the kind of problem: {@link #TYPES} + slug
 * @param title what kind of problem it is, the same for every occurrence
 * @param status the HTTP status
 * @param detail what went wrong this time and what to do
 * @param instance path of the refused request
 * @param violations the findings, in the order of the request; absent if there is none
 * @param taken of a batch that was refused on the way: what had become of its items before, which stays; absent if nothing
 *     had
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Violation> violations,
        // Described with the rest of a problem (openapi.ProblemAnswers): its type would take a name that services have
        // given.
        @Schema(hidden = true) @Nullable Counts taken) {

    public Problem(
            String type,
            String title,
            int status,
            @Nullable String detail,
            @Nullable String instance,
            List<Violation> violations) {
        this(type, title, status, detail, instance, violations, null);
    }

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPES = "https://qingce.io/problems/";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** A document of a kind with this slug, its title in both languages. */
    public static Problem of(
            int status,
            String slug,
            String title,
            @Nullable String detail,
            @Nullable String instance,
            List<Violation> violations) {
        return new Problem(TYPES + slug, ProblemTitles.both(slug, title), status, detail, instance, violations);
    }

    /** The same of a batch of which a part had been taken in before. */
    Problem after(@Nullable Counts before) {
        return new Problem(type, title, status, detail, instance, violations, before);
    }
}
