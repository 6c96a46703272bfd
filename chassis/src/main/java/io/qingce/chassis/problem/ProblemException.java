package io.qingce.chassis.problem;

import io.qingce.chassis.batch.BatchAnswer.Counts;
import io.qingce.chassis.language.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that is refused. A feature throws it, or a subclass named by its condition; {@code ProblemMappers} answers with
 * the problem document.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final String title;
    private final transient List<Violation> violations;
    private transient @Nullable Counts taken;

    /**
     * A problem whose title is its slug in words.
     *
     * @param status HTTP status, 400..599
     * @param slug stable kebab-case name of the kind of problem, last part of its type
     * @param detail what went wrong this time
     * @param violations findings by field; may be empty
     */
    public ProblemException(int status, String slug, String detail, List<Violation> violations) {
        this(status, slug, ProblemTitles.english(slug), detail, violations);
    }

    public ProblemException(int status, String slug, String detail) {
        this(status, slug, detail, List.of());
    }

    /**
     * A problem whose title says more than its slug.
     *
     * @param title the kind in words, the same for every occurrence
     */
    public ProblemException(int status, String slug, String title, String detail, List<Violation> violations) {
        super(detail);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.violations = List.copyOf(violations);
    }

    public ProblemException(int status, String slug, String title, String detail) {
        this(status, slug, title, detail, List.of());
    }

    /** A body of which one member is not allowed: 422. */
    public static ProblemException ofMember(String field, String reason, String detail) {
        return ofMembers(List.of(Violation.of(field, reason, detail)));
    }

    /** 422: members of a body are not allowed. */
    public static ProblemException ofMembers(List<Violation> members) {
        return new ProblemException(422, "invalid-request", Words.both("有取值不被接受。", "A value is not allowed."), members);
    }

    /** The same refusal of a batch of which a part had been taken in before. */
    public ProblemException after(Counts taken) {
        this.taken = taken;
        return this;
    }

    public int status() {
        return status;
    }

    /** Stable name of the kind of problem. */
    public String slug() {
        return slug;
    }

    /** What of the batch had been taken in before; null: nothing, or it was no batch. */
    public @Nullable Counts taken() {
        return taken;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The document that says it, for a request to a path. */
    public Problem toProblem(String instance) {
        return Problem.of(status, slug, title, getMessage(), instance, violations)
                .after(taken);
    }
}
