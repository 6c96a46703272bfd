package io.qingce.report.overview;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.report.air.Basis;
import io.qingce.report.attainment.PlanResult;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Light;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.overview.PlanOverview.ChapterOverview;
import io.qingce.report.overview.PlanOverview.TargetOverview;
import io.qingce.report.overview.PlanOverview.TaskOverview;
import io.qingce.report.overview.PlanOverview.TaskReported;
import io.qingce.report.overview.PlanOverview.UnitOverview;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.responsible.Responsible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the targets of a plan together by chapter and by unit.
 *
 * @param now how they stand
 * @param before how they stood on the earlier day; null if none was asked for
 * @param newest the last day of the newest verified progress, by task
 */
record OverviewMaker(PlanResult now, @Nullable PlanResult before, Map<String, LocalDate> newest) {

    PlanOverview make() {
        return new PlanOverview(
                now.plan().code(),
                now.plan().revision(),
                now.plan().document().title().zh(),
                now.region(),
                now.force(),
                before == null ? null : before.through(),
                now.through(),
                isSimulated(now.targets()) || (before != null && isSimulated(before.targets())),
                StandingCounts.of(now.targets()),
                before == null ? null : StandingCounts.of(before.targets()),
                chapters(),
                units(),
                now.targets().stream().map(this::target).toList(),
                tasks());
    }

    private static boolean isSimulated(List<TargetResult> targets) {
        return targets.stream().anyMatch(TargetResult::isSimulated);
    }

    private List<ChapterOverview> chapters() {
        Map<String, Quotation> printed = new HashMap<>();
        for (JsonNode target : Quotation.targets(now.plan())) {
            printed.put(target.path("id").asText(), Quotation.of(target.path("printed")));
        }
        Map<String, List<TargetResult>> sections = now.targets().stream()
                .collect(Collectors.groupingBy(
                        target -> place(printed.get(target.id())), LinkedHashMap::new, Collectors.toList()));
        return sections.entrySet().stream()
                .map(section -> {
                    List<TargetResult> targets = section.getValue();
                    Quotation one =
                            Objects.requireNonNull(printed.get(targets.get(0).id()));
                    return new ChapterOverview(
                            section.getKey(),
                            one.section() == null ? one.chapter() : one.section(),
                            one.chapter(),
                            one.section(),
                            StandingCounts.of(targets),
                            isSimulated(targets));
                })
                .toList();
    }

    private static String place(@Nullable Quotation printed) {
        return printed == null
                ? ""
                : Stream.of(printed.chapter(), printed.section())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private List<UnitOverview> units() {
        Map<String, List<TargetResult>> owed = new LinkedHashMap<>();
        for (TargetResult target : now.targets()) {
            Responsible.answering(now.responsible(target.id()))
                    .forEach(unit ->
                            owed.computeIfAbsent(unit, any -> new ArrayList<>()).add(target));
        }
        return owed.entrySet().stream()
                .map(each -> unit(each.getKey(), each.getValue()))
                .toList();
    }

    private static UnitOverview unit(String unit, List<TargetResult> targets) {
        StandingCounts counts = StandingCounts.of(targets);
        UnitStanding standing = UnitStanding.of(counts);
        return new UnitOverview(unit, counts, standing, standing.words().text(), isSimulated(targets));
    }

    private TargetOverview target(TargetResult target) {
        Optional<TargetResult> then = then(target.id());
        Optional<Basis> air = target.verdict().figure().map(Figure::basis).map(FigureBasis::air);
        boolean overdue = StandingCounts.isOverdue(target);
        return new TargetOverview(
                target.id(),
                target.target().name().zh(),
                target.target().name().en(),
                Responsible.answering(now.responsible(target.id())),
                target.required(),
                target.requiredUnit(),
                target.assessment().span().to(),
                target.status(),
                target.status().words().text(),
                target.status().light(),
                overdue,
                overdue || target.status().light() == Light.RED,
                then.map(TargetResult::status).orElse(null),
                then.map(before -> before.status().words().text()).orElse(null),
                then.map(before -> before.status() != target.status()).orElse(false),
                then.map(TargetResult::value).orElse(null),
                target.value(),
                target.unit(),
                target.isProvisional(),
                target.isSimulated(),
                target.edition(),
                air.map(basis -> basis.ruleSet().code()).orElse(null),
                air.map(Basis::version).orElse(null),
                target.verdict().reason().text());
    }

    private Optional<TargetResult> then(String target) {
        return before == null
                ? Optional.empty()
                : before.targets().stream()
                        .filter(one -> one.id().equals(target))
                        .findFirst();
    }

    private TaskOverview tasks() {
        PlanDocument plan = now.plan().document();
        List<TaskReported> items = IntStream.range(0, plan.tasks().size())
                .mapToObj(place -> task(plan, place))
                .toList();
        return new TaskOverview(
                items.size(),
                (int) items.stream().filter(TaskReported::reported).count(),
                items);
    }

    private TaskReported task(PlanDocument plan, int place) {
        String task = plan.tasks().get(place).id();
        LocalDate last = newest.get(task);
        return new TaskReported(
                task,
                plan.tasks().get(place).heading(),
                Responsible.answering(Responsible.ofTask(plan, place)),
                last,
                last != null && (before == null || last.isAfter(before.through())));
    }
}
