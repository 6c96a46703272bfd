package io.qingce.report.plan;

import java.util.List;
import java.util.Optional;
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
        Governance governance) {

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
        targets = List.copyOf(targets);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        status = status == null ? PlanForce.PlanStatus.ISSUED : status;
        governance = governance == null ? new Governance(List.of()) : governance;
        assignmentRules = assignmentRules == null ? List.of() : List.copyOf(assignmentRules);
    }

    /** The target of this identifier. */
    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }
}
