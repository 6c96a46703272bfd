package io.qingce.plan.plan;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.plan.document.PlanDocument.Status;
import io.qingce.plan.filter.Grams;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which plans are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class PlanFilter {

    @QueryParam("status")
    @Parameter(
            description = "Where the plan is in its life (状态): 已印发, 征求意见稿, 已被替代.",
            schema = @Schema(implementation = Status.class))
    @Nullable
    Status status;

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region (行政区域).", example = "安阳市")
    @Size(max = 64)
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String region;

    @QueryParam("year")
    @Parameter(
            description = "Calendar year that lies in the period of the plan, wholly or in part (规划期内年份).",
            schema = @Schema(implementation = Integer.class),
            example = "2024")
    @Nullable
    Year year;

    @QueryParam("q")
    @Parameter(description = "Part of the title, in any case (标题片段).", example = "黄土")
    @Size(max = 100)
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String text;

    /**
     * The filter as conditions on {@link Plan}.
     *
     * @throws io.qingce.chassis.problem.ProblemException 400 if the status is none that is known
     */
    Conditions conditions() {
        Integer asked = year == null ? null : year.getValue();
        return new Conditions()
                .add("status = :status", "status", status)
                .add("region = :region", "region", region)
                .add("periodFrom <= :last", "last", asked == null ? null : LocalDate.of(asked, 12, 31))
                .add("periodTo >= :first", "first", asked == null ? null : LocalDate.of(asked, 1, 1))
                .add(
                        "locate(:text, lower(concat(titleZh, ' ', coalesce(titleEn, '')))) > 0",
                        "text",
                        text == null ? null : Grams.folded(text));
    }
}
