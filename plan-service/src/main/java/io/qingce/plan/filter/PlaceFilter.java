package io.qingce.plan.filter;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.plan.document.PlanDocument.Status;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Plan, region and status of the plan, as lists over all plans take them. Use as {@code @BeanParam @Valid}. */
public class PlaceFilter {

    @QueryParam("plan")
    @Parameter(description = "Code of a plan.", example = "anyang")
    @Pattern(regexp = Codes.PLAN, message = "请填规划代码。" + Words.BETWEEN + "is the code of a plan")
    @Nullable
    String plan;

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region (行政区域).", example = "安阳市")
    @Size(max = 64)
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String region;

    @QueryParam("status")
    @Parameter(
            description = "Where the plan is in its life (状态): 已印发, 征求意见稿, 已被替代.",
            schema = @Schema(implementation = Status.class))
    @Nullable
    Status status;

    public @Nullable String region() {
        return region;
    }

    /**
     * Narrows conditions on an entity with {@code key.plan} and {@code region}.
     *
     * @throws io.qingce.chassis.problem.ProblemException 400 if the status is none that is known
     */
    public Conditions narrow(Conditions conditions) {
        return conditions
                .add("key.plan = :plan", "plan", plan)
                .add("region = :region", "region", region)
                .add("key.plan in (select p.code from Plan p where p.status = :status)", "status", status());
    }

    /** The same in SQL, on a table called {@code m} with {@code plan_code} and {@code region}. */
    public Conditions narrowSql(Conditions conditions) {
        Status wanted = status();
        return conditions
                .add("m.plan_code = :plan", "plan", plan)
                .add("m.region = :region", "region", region)
                .add(
                        "m.plan_code in (select code from plan where status = :status)",
                        "status",
                        wanted == null ? null : wanted.name());
    }

    private @Nullable Status status() {
        return status;
    }
}
