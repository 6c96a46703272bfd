package io.qingce.report.plan;

import io.qingce.chassis.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A plan document, format {@code qingce.plan/v1}, as far as targets are evaluated.
 *
 * @param title title of the plan
 * @param period period of the plan
 * @param region region of the plan
 * @param targets its targets, in the order of the document
 * @param completeness what of it is at hand
 * @param tasks its tasks, in the order of the document
 * @param assignmentRules sentences that name units for many tasks
 * @param status whether it is in force
 * @param supersededBy key of the plan that took its place
 * @param governance who steers it, and in which rhythm
 * @param translations English of what is remarked in Chinese (译文); a remark with one carries both languages here
 */
public record PlanDocument(
        Target.Words title,
        Span period,
        Region region,
        List<Target> targets,
        @Nullable Completeness completeness,
        List<Task> tasks,
        List<Task.Rule> assignmentRules,
        PlanForce.PlanStatus status,
        @Nullable String supersededBy,
        Governance governance,
        List<Translation> translations) {

    /** A remark, word for word, and the same in English. */
    public record Translation(String zh, String en) {}

    /** The region; its name is the key by which sites refer to it. */
    public record Region(String name) {

        public Region {
            if (name == null || name.isBlank()) {
                throw new IllegalArgumentException("region.name is missing");
            }
        }
    }

    /** What comes round again and again (调度节奏). */
    public record Governance(List<Rhythm> rhythm) {

        public Governance {
            rhythm = rhythm == null ? List.of() : List.copyOf(rhythm);
        }
    }

    /** One round: how often, in the words of the contract (MONTHLY …), and its printed name. */
    public record Rhythm(String frequency, Target.Words name) {}

    public PlanDocument {
        if (title == null || period == null || region == null || targets == null) {
            throw new IllegalArgumentException("a plan has title, period, region and targets");
        }
        translations = translations == null ? List.of() : List.copyOf(translations);
        UnaryOperator<String> spoken = spoken(translations);
        targets = targets.stream().map(target -> target.spoken(spoken)).toList();
        completeness = completeness == null ? null : completeness.spoken(spoken);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        status = status == null ? PlanForce.PlanStatus.ISSUED : status;
        governance = governance == null ? new Governance(List.of()) : governance;
        assignmentRules = assignmentRules == null ? List.of() : List.copyOf(assignmentRules);
    }

    private static UnaryOperator<String> spoken(List<Translation> translations) {
        Map<String, String> english = new HashMap<>();
        translations.forEach(each -> english.put(each.zh(), Words.both(each.zh(), each.en())));
        return remark -> english.getOrDefault(remark, remark);
    }

    /** The target of this identifier. */
    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }
}
