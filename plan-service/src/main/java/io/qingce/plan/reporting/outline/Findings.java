package io.qingce.plan.reporting.outline;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that all of it is answered at once. */
public final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    public void add(String field, String reason, String detail) {
        violations.add(Violation.of(field, reason, detail));
    }

    /** Adds a finding if the value is absent. */
    public void present(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(field, "missing", Words.both("此项必填。", "This member is required."));
        }
    }

    /** Adds a finding if the text is longer than this or has characters that the database does not take. */
    public void text(String field, @Nullable String value, int longest) {
        if (value == null) {
            return;
        }
        if (value.length() > longest) {
            add(field, "too-long", Words.both("最多" + longest + "字。", "At most " + longest + " characters."));
        }
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
            add(field, "not-allowed", Words.both("不能含控制字符。", "Control characters are not allowed."));
        }
    }

    /** Adds findings unless exactly one of the two is given, and a point only with a target. */
    public void subject(@Nullable String target, @Nullable String task, @Nullable String point) {
        if ((target == null) == (task == null)) {
            add("target", "ambiguous", Words.both("目标和任务须填且只填其一。", "Name either a target or a task."));
        }
        if (task != null && point != null) {
            add("point", "not-allowed", Words.both("任务没有时点，此项不填。", "A task has no points; leave this out."));
        }
    }

    /**
     * Passes if nothing was found.
     *
     * @throws ProblemException 422 otherwise
     */
    public void check() {
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    422, "invalid-content", Words.both("填报内容有误。", "The content is not allowed."), violations);
        }
    }

    /** The target or the task, after {@link #check()}. */
    public static Subject subjectOf(@Nullable String target, @Nullable String task, @Nullable String point) {
        return target == null
                ? new Subject(Subject.Kind.TASK, Objects.requireNonNull(task), null)
                : new Subject(Subject.Kind.TARGET, target, point);
    }
}
