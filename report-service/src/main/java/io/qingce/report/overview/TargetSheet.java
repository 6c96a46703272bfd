package io.qingce.report.overview;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.report.attainment.PlanResult;
import io.qingce.report.attainment.TargetResponse;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.UnknownTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One target with its print and how it stands (单个指标).
 *
 * @param plan key of the plan
 * @param revision revision of the plan
 * @param title Chinese title of the plan
 * @param region full printed name of the region
 * @param force whether the plan is in force, and what took its place
 * @param through the last day whose readings count
 * @param simulated made-up readings went in 含模拟数据
 * @param printed the words of the print and their place
 * @param alsoPrinted other places that print it
 * @param category field of work 类别
 * @param nature BINDING 约束性, EXPECTED 预期性, NOT_STATED 未说明
 * @param hedges printed words that weaken it, such as 力争
 * @param scope what is counted, or what the print leaves open about it
 * @param standing how it stands, with figure, basis, path and parts
 */
public record TargetSheet(
        String plan,
        long revision,
        String title,
        String region,
        PlanForce force,
        LocalDate through,
        boolean simulated,
        Quotation printed,
        List<Quotation> alsoPrinted,
        @Nullable String category,
        @Nullable String nature,
        List<String> hedges,
        @Nullable String scope,
        TargetResponse standing) {

    /** @throws UnknownTarget if the plan has no such target */
    static TargetSheet of(PlanResult result, String id) {
        String plan = result.plan().code();
        TargetResult target = result.targets().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownTarget(plan, id));
        JsonNode print = print(result, id);
        return new TargetSheet(
                plan,
                result.plan().revision(),
                result.plan().document().title().zh(),
                result.region(),
                result.force(),
                result.through(),
                target.isSimulated(),
                Quotation.of(print.path("printed")),
                StreamSupport.stream(print.path("alsoPrinted").spliterator(), false)
                        .map(Quotation::of)
                        .toList(),
                Quotation.text(print, "category"),
                Quotation.text(print, "nature"),
                target.target().hedges(),
                target.target().scope(),
                TargetResponse.of(target, result.responsible(id)));
    }

    private static JsonNode print(PlanResult result, String id) {
        return StreamSupport.stream(Quotation.targets(result.plan()).spliterator(), false)
                .filter(target -> id.equals(Quotation.text(target, "id")))
                .findFirst()
                .orElseThrow();
    }
}
