package io.qingce.report.attainment;

import io.qingce.report.figure.Status;
import io.qingce.report.plan.Completeness;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.responsible.Responsible;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the targets of a plan stand, on the wire.
 *
 * @param plan key of the plan
 * @param revision revision of the plan
 * @param title Chinese title
 * @param region full printed name of the region
 * @param force whether the plan is in force, and what took its place
 * @param through the last day whose readings count
 * @param simulated made-up readings went into any figure of the plan, whatever is listed 含模拟数据
 * @param total targets of the plan
 * @param counts how many of them stand how; complete whatever is listed
 * @param completeness what of the plan is at hand, and how many of its tasks name nobody
 * @param items the targets asked for, in the order of the plan
 */
public record AttainmentResponse(
        String plan,
        long revision,
        String title,
        String region,
        PlanForce force,
        LocalDate through,
        boolean simulated,
        int total,
        Map<Status, Integer> counts,
        PlanCompleteness completeness,
        List<TargetResponse> items) {

    /**
     * What of a plan is at hand (完整性说明).
     *
     * @param statement in words; absent if the plan does not say
     * @param missing what is missing, with its place
     * @param tasks tasks of the plan
     * @param tasksWithoutUnit how many of them name no unit, neither themselves nor by a sentence about many
     */
    public record PlanCompleteness(@Nullable String statement, List<String> missing, int tasks, int tasksWithoutUnit) {

        static PlanCompleteness of(PlanDocument plan) {
            Completeness said = plan.completeness();
            return new PlanCompleteness(
                    said == null ? null : said.statement(),
                    said == null ? List.of() : said.missing(),
                    plan.tasks().size(),
                    (int) IntStream.range(0, plan.tasks().size())
                            .filter(place -> Responsible.ofTask(plan, place).isEmpty())
                            .count());
        }
    }

    /** What is shown of a result. */
    public static AttainmentResponse of(PlanResult result) {
        PublishedPlan plan = result.plan();
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        result.targets().forEach(target -> counts.merge(target.status(), 1, Integer::sum));
        List<TargetResponse> items = result.targets().stream()
                .map(target -> TargetResponse.of(target, result.responsible(target.id())))
                .toList();
        return new AttainmentResponse(
                plan.code(),
                plan.revision(),
                plan.document().title().zh(),
                result.region(),
                result.force(),
                result.through(),
                items.stream().anyMatch(TargetResponse::simulated),
                items.size(),
                Collections.unmodifiableMap(counts),
                PlanCompleteness.of(plan.document()),
                items);
    }

    /** The same with only some of the targets listed. */
    AttainmentResponse listing(TargetFilter filter) {
        List<TargetResponse> listed = items.stream()
                .filter(item -> filter.lists(item.dataClass(), item.status()))
                .toList();
        return new AttainmentResponse(
                plan, revision, title, region, force, through, simulated, total, counts, completeness, listed);
    }
}
