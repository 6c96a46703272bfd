package io.qingce.plan.reporting.submission;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.reporting.outline.Subject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which submissions of a plan are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class SubmissionFilter {

    @QueryParam("state")
    @Parameter(description = "Where the report is (状态).", schema = @Schema(implementation = Submission.State.class))
    Submission.@Nullable State state;

    @QueryParam("unit")
    @Parameter(description = "Printed name of the unit that reports (填报单位).")
    @Size(max = 128)
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String unit;

    @QueryParam("target")
    @Parameter(description = "Identifier of the target (目标).")
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String target;

    @QueryParam("task")
    @Parameter(description = "Identifier of the task (任务).")
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String task;

    @QueryParam("period")
    @Parameter(description = "Period as it is written (填报期).", example = "2024-Q3")
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String period;

    /**
     * The filter as conditions on {@link Submission}.
     *
     * @throws ProblemException 400 if the state is none that is known
     */
    Conditions conditions() {
        return new Conditions()
                .add("state = :state", "state", state)
                .add("unit = :unit", "unit", unit)
                .add("period = :period", "period", period)
                .add("subjectKind = :kind", "kind", kind())
                .add("subjectId = :target", "target", target)
                .add("subjectId = :task", "task", task);
    }

    private Subject.@Nullable Kind kind() {
        if (target != null) {
            return Subject.Kind.TARGET;
        }
        return task == null ? null : Subject.Kind.TASK;
    }
}
