package io.qingce.report.supplied;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.Plans;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Target;
import io.qingce.report.scope.AskedScope;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures from outside that targets need: peers of a ranking, parts, base years, judgements. */
@Tag(name = "supplied-figures", description = "引用数据")
@Path("/api/attainment/figures")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "A figure cannot be taken; the violations name field and index, and nothing was stored")
@APIResponse(responseCode = "404", description = "Unknown plan")
public class SuppliedFiguresResource {

    private static final int MOST_ITEMS = 5_000;

    private final SuppliedFigureVersions figures;
    private final Plans plans;
    private final CauseTable causes;
    private final MomentFilter moment;
    private final AskedScope scope;

    public SuppliedFiguresResource(
            SuppliedFigureVersions figures, Plans plans, CauseTable causes, MomentFilter moment, AskedScope scope) {
        this.figures = figures;
        this.plans = plans;
        this.causes = causes;
        this.moment = moment;
        this.scope = scope;
    }

    /** What stands for the targets of a plan. */
    public record SuppliedFigureList(String plan, List<SuppliedFigure> items) {}

    /** The figures of a plan as they stand, each with its source. */
    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Figures from outside that the targets of a plan use, with their source (引用数据)",
            description = "The figures of a plan as they stand, each with its source.")
    @APIResponseSchema(value = SuppliedFigureList.class, responseCode = "200")
    public SuppliedFigureList figures(@QueryParam("plan") @Nullable String plan, @Context UriInfo uri) {
        AsOf asOf = moment.asked(uri);
        String code = required("plan", plan);
        return new SuppliedFigureList(code, figures.ofPlan(asOf, published(asOf, code)));
    }

    /** Takes figures of one source, all or none. */
    @POST
    @Needs(Role.VERIFIER)
    @Scoped
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Supply figures of one source: peers of a ranking, parts, base years, judgements (录入引用数据)",
            description = "Takes figures of one source, all or none.")
    @APIResponseSchema(value = SuppliedFigureList.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "The plan is a draft or superseded; what stands can be taken back, and nothing is added")
    public SuppliedFigureList supply(@Context UriInfo uri, @Nullable SuppliedFigureRequest request) {
        AsOf asOf = moment.asked(uri);
        SuppliedFigureRequest asked = request == null ? new SuppliedFigureRequest(null, null, null, null) : request;
        String plan = required("plan", asked.plan());
        PublishedPlan published = published(asOf, plan);
        List<SuppliedFigure> taken = figures(published.document(), asked, required("source", asked.source()));
        if (!taken.stream().allMatch(SuppliedFigure::takesBack)) {
            plans.requireInForce(plans.asked(AsOf.NOW, scope.asked(), plan));
        }
        figures.add(plan, taken);
        causes.add(taken.stream()
                .map(SuppliedFigure::target)
                .distinct()
                .map(target -> Cause.report(plan, target, 0))
                .toList());
        return new SuppliedFigureList(plan, figures.ofPlan(asOf, published));
    }

    private static List<SuppliedFigure> figures(PlanDocument plan, SuppliedFigureRequest asked, String source) {
        List<SuppliedFigureRequest.@Nullable Item> items = asked.items();
        if (items == null || items.isEmpty() || items.size() > MOST_ITEMS) {
            throw refused(List.of(Violation.of(
                    "items",
                    "not-a-list",
                    Words.both("须为1至" + MOST_ITEMS + "项数据的列表。", "1 to " + MOST_ITEMS + " figures."))));
        }
        List<Violation> violations = new ArrayList<>();
        List<SuppliedFigure> found = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            int at = index;
            SuppliedFigureRequest.Item item = items.get(at);
            Optional<Violation> violation = item == null
                    ? Optional.of(new Violation(
                            "items[" + index + "]", index, null, "missing", Words.both("请填一项数据。", "A figure.")))
                    : item.violation(index).or(() -> unknown(plan, item, at));
            violation.ifPresent(violations::add);
            if (violation.isEmpty()) {
                found.add(figure(plan, Objects.requireNonNull(item), source, asked));
            }
        }
        if (!violations.isEmpty()) {
            throw refused(violations);
        }
        return found;
    }

    private static Optional<Violation> unknown(PlanDocument plan, SuppliedFigureRequest.Item item, int index) {
        Optional<Target> target = plan.target(Objects.requireNonNull(item.target()));
        if (target.isEmpty()) {
            return Optional.of(new Violation(
                    "items[" + index + "].target",
                    index,
                    null,
                    "unknown-target",
                    Words.both("本规划没有此目标。", "Not a target of this plan.")));
        }
        return item.violation(index, partNames(target.get()));
    }

    private static List<String> partNames(Target target) {
        return target.components() == null ? List.of() : target.components().names();
    }

    private static SuppliedFigure figure(
            PlanDocument plan, SuppliedFigureRequest.Item item, String source, SuppliedFigureRequest asked) {
        String target = Objects.requireNonNull(item.target());
        List<String> parts =
                plan.target(target).map(SuppliedFiguresResource::partNames).orElse(List.of());
        String part = item.part() == null ? item.partName() : parts.get(item.part());
        return new SuppliedFigure(
                target,
                Objects.requireNonNull(item.kind()),
                part == null || !parts.contains(part) ? null : parts.indexOf(part),
                part,
                item.subject(),
                Objects.requireNonNull(item.from()),
                Objects.requireNonNull(item.to()),
                item.value(),
                item.met(),
                item.words(),
                item.groupSize(),
                item.comparable() == null || item.comparable(),
                source,
                asked.sourceDate(),
                null);
    }

    private PublishedPlan published(AsOf asOf, String plan) {
        return plans.asked(asOf, scope.asked(), plan);
    }

    private static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw refused(List.of(Violation.of(field, "missing", Words.both("不能为空。", "Must not be empty."))));
        }
        return text;
    }

    private static ProblemException refused(List<Violation> violations) {
        return new ProblemException(
                400, "invalid-request", Words.both("有取值缺失或不被接受。", "A value is missing or not allowed."), violations);
    }
}
