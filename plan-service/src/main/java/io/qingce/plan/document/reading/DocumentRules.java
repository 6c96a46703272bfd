package io.qingce.plan.document.reading;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.TargetDocument;
import io.qingce.standards.indicator.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say of a plan document: order of days, unique identifiers, references that lead somewhere. */
final class DocumentRules {

    private final PlanDocument document;
    private final Set<String> published;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private DocumentRules(PlanDocument document, Set<String> published) {
        this.document = document;
        this.published = published;
    }

    /**
     * One violation for each finding, in the order of the document.
     *
     * @param published keys of indicators that the plan has already, which may be older than the catalogue
     */
    static List<Violation> check(PlanDocument document, Set<String> published) {
        DocumentRules rules = new DocumentRules(document, published);
        rules.checkHead();
        rules.checkIdentifiers();
        for (int i = 0; i < document.targets().size(); i++) {
            TargetDocument target = document.targets().get(i);
            rules.checkIndicator("targets[" + i + "].indicator", target);
            rules.checkReferences("targets[" + i + "]", target);
            rules.violations.addAll(TargetRules.check("targets[" + i + "]", target));
        }
        rules.violations.addAll(WorkRules.check(document));
        return List.copyOf(rules.violations);
    }

    private void checkHead() {
        order("period", document.period().from(), document.period().to());
        PlanDocument.CommentPeriod comments = document.commentPeriod();
        if (comments != null) {
            order("commentPeriod", comments.from(), comments.to());
        }
        if (document.code().equals(document.parentPlan())) {
            violations.add(Violation.of("parentPlan", "own-parent", "A plan cannot be its own parent."));
        }
        checkSuccessor();
    }

    private void checkSuccessor() {
        String successor = document.supersededBy();
        if (document.code().equals(successor)) {
            violations.add(Violation.of("supersededBy", "own-successor", "A plan cannot take its own place."));
        } else if (successor != null && document.status() != PlanDocument.Status.SUPERSEDED) {
            violations.add(Violation.of("supersededBy", "not-superseded", "Only a SUPERSEDED plan has a successor."));
        }
    }

    private void order(String field, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            violations.add(Violation.of(
                    field + ".to",
                    "ends-before-it-begins",
                    Words.both("止日" + to + "早于起日" + from + "。", to + " is before " + from + ".")));
        }
    }

    private void checkIdentifiers() {
        for (int i = 0; i < document.targets().size(); i++) {
            String id = document.targets().get(i).id();
            Integer first = positions.putIfAbsent(id, i);
            if (first != null) {
                violations.add(Violation.of(
                        "targets[" + i + "].id",
                        "duplicate-id",
                        Words.both(
                                "编号" + id + "与targets[" + first + "]重复。",
                                id + " is the id of targets[" + first + "] as well.")));
            }
        }
    }

    private void checkIndicator(String field, TargetDocument target) {
        String key = target.indicator();
        if (!Indicator.isOwn(key)
                && !published.contains(key)
                && Indicator.of(key).isEmpty()) {
            List<Indicator> nearest = Indicator.nearest(key);
            violations.add(Violation.of(
                    field,
                    "unknown-indicator",
                    Words.both(
                            target.id() + "：指标目录中没有" + key + "，最接近的为"
                                    + named(nearest, indicator -> indicator.key() + " " + indicator.chinese(), "、")
                                    + "。本规划自有指标的代码以" + Indicator.OWN + "开头。",
                            target.id() + ": the catalogue has no indicator " + key + ". The nearest are "
                                    + named(nearest, Indicator::key, ", ")
                                    + ". The key of an indicator of this plan alone begins with " + Indicator.OWN
                                    + ".")));
        }
    }

    private static String named(List<Indicator> indicators, Function<Indicator, String> name, String between) {
        return indicators.stream().map(name).collect(Collectors.joining(between));
    }

    private void checkReferences(String field, TargetDocument target) {
        checkReference(field + ".restates", target.id(), target.restates());
        TargetDocument.Components components = target.components();
        if (components != null) {
            for (int i = 0; i < components.parts().size(); i++) {
                String part = field + ".components.parts[" + i + "].target";
                checkReference(part, target.id(), components.parts().get(i).target());
            }
        }
    }

    private void checkReference(String field, String self, @Nullable String other) {
        if (other != null && other.equals(self)) {
            violations.add(
                    Violation.of(field, "refers-to-itself", Words.both(self + "引用了自身。", self + " refers to itself.")));
        } else if (other != null && !positions.containsKey(other)) {
            violations.add(Violation.of(
                    field,
                    "unknown-target",
                    Words.both("本规划没有编号为" + other + "的目标。", "No target of this plan has the id " + other + ".")));
        }
    }
}
