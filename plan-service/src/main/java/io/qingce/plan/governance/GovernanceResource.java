package io.qingce.plan.governance;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.GovernanceDocument;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.ProjectDocument.Phase;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.plan.Plans;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who steers a plan, in which rhythm and phases, and how it is evaluated. */
@Path("/api/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "governance", description = "组织与考核")
public class GovernanceResource {

    private static final String DEFINITIONS = "#/components/schemas/Plan";

    private final Plans plans;

    public GovernanceResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/governance")
    @Operation(
            summary = "Shows who steers a plan and what follows (组织与考核)",
            description = "Bodies, rhythm, evaluations, assessments, accountability, plans below, responsibilities, "
                    + "inspections and adjustments, each provision with its printed words and their place.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = DEFINITIONS + "Governance")))
    @APIResponse(responseCode = "404", description = "No such plan, or it says nothing of this.")
    public GovernanceDocument governance(@PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan) {
        return of(plan).orElseThrow(() -> new ProblemException(
                404,
                "no-governance",
                Words.both("规划" + plan + "未写组织与考核。", "Plan " + plan + " does not say how it is steered.")));
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/governance/rhythm")
    @Operation(
            summary = "Lists what comes round again and again (调度节奏)",
            description = "Such as 月调度、季通报、半年总结、年度考核; empty if the plan states none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RhythmList.class)))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Page<GovernanceDocument.Rhythm> rhythm(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @QueryParam("frequency") GovernanceDocument.@Nullable Frequency frequency) {
        return new Page<>(
                of(plan).stream()
                        .flatMap(known -> known.rhythm().stream())
                        .filter(one -> frequency == null || one.frequency() == frequency)
                        .toList(),
                null);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/governance/evaluations")
    @Operation(summary = "Lists the evaluations of a plan (评估)", description = "Empty if the plan names none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvaluationList.class)))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Page<GovernanceDocument.Evaluation> evaluations(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @Parameter(description = "MID_TERM 中期评估, FINAL 总结评估, FINAL_ACCEPTANCE 评估验收.") @QueryParam("kind")
                    GovernanceDocument.Evaluation.@Nullable Kind kind,
            @Parameter(description = "Year in which it is due.", example = "2025") @QueryParam("year") @Nullable
                    Integer year) {
        PlanDocument document = plans.known(plan).document();
        return new Page<>(
                Stream.ofNullable(document.governance())
                        .flatMap(known -> known.evaluations().stream())
                        .filter(one -> kind == null || one.kind() == kind)
                        .filter(one -> year == null
                                || one.due().years(document.period()).contains(year))
                        .toList(),
                null);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/phases")
    @Operation(
            summary = "Lists the phases of a plan (实施阶段)",
            description = "With what is done and what has to be reached at the end; empty if the plan has none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PhaseList.class)))
    @APIResponse(responseCode = "400", description = "The day is none.")
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Page<Phase> phases(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @Parameter(description = "Only the phases that run on this day.", example = "2023-05-31")
                    @QueryParam("on")
                    @Nullable
                    String on) {
        List<Phase> phases = plans.known(plan).document().phases();
        LocalDate day = QueryValue.day("on", on).orElse(null);
        return new Page<>(
                day == null
                        ? phases
                        : phases.stream()
                                .filter(phase -> !day.isBefore(phase.from()) && !day.isAfter(phase.to()))
                                .toList(),
                null);
    }

    private Optional<GovernanceDocument> of(String plan) {
        return Optional.ofNullable(plans.known(plan).document().governance());
    }

    /** The lists as the description of the interface shows them. */
    @Schema(name = "RhythmList", requiredProperties = "items")
    record RhythmList(List<RhythmItem> items) {

        @Schema(ref = DEFINITIONS + "Rhythm")
        private interface RhythmItem {}
    }

    @Schema(name = "EvaluationList", requiredProperties = "items")
    record EvaluationList(List<EvaluationItem> items) {

        @Schema(ref = DEFINITIONS + "Evaluation")
        private interface EvaluationItem {}
    }

    @Schema(name = "PhaseList", requiredProperties = "items")
    record PhaseList(List<PhaseItem> items) {

        @Schema(ref = DEFINITIONS + "Phase")
        private interface PhaseItem {}
    }
}
