package io.qingce.report.attainment;

import io.qingce.report.plan.PublishedPlan;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the targets of a plan stand.
 *
 * @param plan key of the plan
 * @param revision revision of the plan
 * @param title Chinese title
 * @param region full printed name of the region
 * @param through the last day whose readings count
 * @param simulated made-up readings went into any of the figures listed 含模拟数据
 * @param total targets of the plan
 * @param counts how many of them stand how; complete whatever is listed
 * @param items the targets asked for, in the order of the plan
 */
public record AttainmentResponse(
        String plan,
        long revision,
        String title,
        String region,
        LocalDate through,
        boolean simulated,
        int total,
        Map<Status, Integer> counts,
        List<TargetStanding> items) {

    static AttainmentResponse of(
            PublishedPlan plan, LocalDate through, List<Evaluator.Evaluated> targets, TargetFilter filter) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        targets.forEach(target -> counts.merge(target.verdict().status(), 1, Integer::sum));
        List<TargetStanding> items = targets.stream()
                .filter(target -> filter.lists(target.target(), target.verdict().status()))
                .map(target -> TargetStanding.of(target, plan.document().period()))
                .toList();
        return new AttainmentResponse(
                plan.code(),
                plan.revision(),
                plan.document().title().zh(),
                plan.document().region().name(),
                through,
                items.stream().anyMatch(TargetStanding::simulated),
                targets.size(),
                counts,
                items);
    }
}
