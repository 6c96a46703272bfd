package io.qingce.plan.document.reading;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.PrintDocument;
import io.qingce.plan.document.ProjectDocument;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.TaskDocument.AssignedUnit;
import io.qingce.plan.document.TaskDocument.Assignment;
import io.qingce.plan.document.UnitDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say of units, tasks, projects, phases and oddities: every reference leads somewhere. */
final class WorkRules {

    private final PlanDocument document;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Integer> targets;
    private final Map<String, Integer> units;
    private final Map<String, Integer> groups;
    private final Map<String, Integer> tasks;
    private final Map<String, Integer> safeguards;
    private final Map<String, String> unitOfAlias = new HashMap<>();

    private WorkRules(PlanDocument document) {
        this.document = document;
        targets = index(document.targets(), TargetDocument::id);
        units = unique(
                "units", ".name.zh", document.units(), unit -> unit.name().zh());
        groups = unique("groups", ".id", document.groups(), TaskDocument.Group::id);
        tasks = unique("tasks", ".id", document.tasks(), TaskDocument::id);
        safeguards = unique("safeguards", ".id", document.safeguards(), TaskDocument.Safeguard::id);
    }

    /** One violation for each finding, in the order of the document. */
    static List<Violation> check(PlanDocument document) {
        WorkRules rules = new WorkRules(document);
        rules.checkUnits();
        rules.checkTargets();
        rules.checkTasks();
        rules.checkAssignmentRules();
        for (int i = 0; i < document.safeguards().size(); i++) {
            rules.checkAssignments(
                    "safeguards[" + i + "]", document.safeguards().get(i).assignments());
        }
        rules.checkProjects();
        rules.checkPhases();
        rules.checkOddities();
        return List.copyOf(rules.violations);
    }

    private void checkUnits() {
        for (int i = 0; i < document.units().size(); i++) {
            UnitDocument unit = document.units().get(i);
            for (int j = 0; j < unit.aliases().size(); j++) {
                checkAlias(
                        "units[" + i + "].aliases[" + j + "]",
                        unit,
                        unit.aliases().get(j));
            }
            known("units[" + i + "].possiblySameAs", "unit", units, unit.possiblySameAs());
        }
    }

    private void checkAlias(String field, UnitDocument unit, String alias) {
        String other = units.containsKey(alias)
                ? alias
                : unitOfAlias.putIfAbsent(alias, unit.name().zh());
        if (other != null) {
            refuse(
                    field,
                    "ambiguous-alias",
                    Words.both("别称“" + alias + "”已属" + other + "。", "The alias stands for another unit already."));
        }
    }

    /** A target names the task that prints it by its code; a plan without tasks is only about targets. */
    private void checkTargets() {
        if (document.tasks().isEmpty()) {
            return;
        }
        Map<String, Integer> codes = unique("tasks", ".code", document.tasks(), TaskDocument::code);
        for (int i = 0; i < document.targets().size(); i++) {
            TargetDocument target = document.targets().get(i);
            String code = target.printed().task();
            Integer task = code == null ? null : codes.get(code);
            if (code != null && task == null) {
                refuse(
                        "targets[" + i + "].printed.task",
                        "unknown-task",
                        Words.both("没有代码为" + code + "的任务。", "No task has the code " + code + "."));
            } else if (task != null && !document.tasks().get(task).targets().contains(target.id())) {
                refuse(
                        "tasks[" + task + "].targets",
                        "target-missing",
                        Words.both("目标" + target.id() + "注明出自此任务。", target.id() + " says it is printed here."));
            }
        }
    }

    private void checkTasks() {
        for (int i = 0; i < document.tasks().size(); i++) {
            TaskDocument task = document.tasks().get(i);
            String field = "tasks[" + i + "]";
            known(field + ".group", "group", groups, task.group());
            checkAssignments(field, task.assignments());
            knownAll(field + ".targets", "target", targets, task.targets());
            for (int j = 0; j < task.targets().size(); j++) {
                Integer target = targets.get(task.targets().get(j));
                if (target != null
                        && !task.code()
                                .equals(document.targets().get(target).printed().task())) {
                    refuse(
                            field + ".targets[" + j + "]",
                            "printed-elsewhere",
                            Words.both(
                                    task.targets().get(j) + "未注明出自任务" + task.code() + "。",
                                    task.targets().get(j) + " does not say that it is printed in task " + task.code()
                                            + "."));
                }
            }
        }
    }

    private void checkAssignments(String field, List<Assignment> assignments) {
        for (int i = 0; i < assignments.size(); i++) {
            checkUnits(field + ".assignments[" + i + "]", assignments.get(i).units());
        }
    }

    private void checkUnits(String field, List<AssignedUnit> assigned) {
        for (int i = 0; i < assigned.size(); i++) {
            AssignedUnit one = assigned.get(i);
            String place = field + ".units[" + i + "]";
            known(place + ".unit", "unit", units, one.unit());
            if (one.printedAs() != null && !one.unit().equals(unitOfAlias.get(one.printedAs()))) {
                refuse(
                        place + ".printedAs",
                        "unknown-alias",
                        Words.both(
                                "“" + one.printedAs() + "”不是" + one.unit() + "的别称。",
                                "The printed form is no alias of the unit."));
            }
        }
    }

    private void checkAssignmentRules() {
        unique("assignmentRules", ".id", document.assignmentRules(), TaskDocument.Rule::id);
        Map<String, Integer> stretch = new HashMap<>(tasks);
        safeguards.forEach((id, position) -> stretch.putIfAbsent(id, tasks.size() + position));
        for (int i = 0; i < document.assignmentRules().size(); i++) {
            TaskDocument.Rule rule = document.assignmentRules().get(i);
            String field = "assignmentRules[" + i + "]";
            checkUnits(field, rule.units());
            known(field + ".from", "task", tasks, rule.from());
            known(field + ".through", "task", stretch, rule.through());
            Integer from = tasks.get(rule.from());
            Integer through = rule.through() == null ? null : stretch.get(rule.through());
            if (from != null && through != null && through < from) {
                refuse(
                        field + ".through",
                        "ends-before-it-begins",
                        Words.both(
                                rule.through() + "在" + rule.from() + "之前。",
                                rule.through() + " stands before " + rule.from() + "."));
            }
        }
    }

    private void checkProjects() {
        Map<String, Integer> projects = unique("projects", ".id", document.projects(), ProjectDocument::id);
        for (int i = 0; i < document.projects().size(); i++) {
            ProjectDocument project = document.projects().get(i);
            knownAll("projects[" + i + "].targets", "target", targets, project.targets());
            known("projects[" + i + "].sameAs", "project", projects, project.sameAs());
        }
    }

    private void checkPhases() {
        unique("phases", ".id", document.phases(), ProjectDocument.Phase::id);
        for (int i = 0; i < document.phases().size(); i++) {
            ProjectDocument.Phase phase = document.phases().get(i);
            if (phase.to().isBefore(phase.from())) {
                refuse(
                        "phases[" + i + "].to",
                        "ends-before-it-begins",
                        Words.both(
                                "止日" + phase.to() + "早于起日" + phase.from() + "。",
                                phase.to() + " is before " + phase.from() + "."));
            }
            if (phase.result() != null) {
                knownAll(
                        "phases[" + i + "].result.targets",
                        "target",
                        targets,
                        phase.result().targets());
            }
        }
    }

    private void checkOddities() {
        unique("undatedPapers", ".id", document.undatedPapers(), PrintDocument.Paper::id);
        unique("otherNumbers", ".id", document.otherNumbers(), PrintDocument.OtherNumber::id);
        unique("oddities", ".id", document.oddities(), PrintDocument.Oddity::id);
        for (int i = 0; i < document.oddities().size(); i++) {
            PrintDocument.Oddity oddity = document.oddities().get(i);
            knownAll("oddities[" + i + "].targets", "target", targets, oddity.targets());
            knownAll("oddities[" + i + "].tasks", "task", tasks, oddity.tasks());
        }
    }

    private void knownAll(String field, String kind, Map<String, Integer> index, List<String> references) {
        IntStream.range(0, references.size())
                .forEach(i -> known(field + "[" + i + "]", kind, index, references.get(i)));
    }

    private void known(String field, String kind, Map<String, Integer> index, @Nullable String reference) {
        if (reference != null && !index.containsKey(reference)) {
            refuse(
                    field,
                    "unknown-" + kind,
                    Words.both("本规划没有“" + reference + "”。", "This plan has no " + kind + " " + reference + "."));
        }
    }

    private <T> Map<String, Integer> unique(String list, String member, List<T> items, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String value = key.apply(items.get(i));
            if (!seen.add(value)) {
                refuse(
                        list + "[" + i + "]" + member,
                        "duplicate-id",
                        Words.both("“" + value + "”重复。", value + " stands here a second time."));
            }
        }
        return index(items, key);
    }

    private static <T> Map<String, Integer> index(List<T> items, Function<T, String> key) {
        Map<String, Integer> index = new HashMap<>();
        IntStream.range(0, items.size()).forEach(i -> index.putIfAbsent(key.apply(items.get(i)), i));
        return index;
    }

    private void refuse(String field, String reason, String detail) {
        violations.add(Violation.of(field, reason, detail));
    }
}
