package io.qingce.plan.document;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan is in force (效力): only one that was issued and not superseded binds anybody.
 *
 * @param status where it is in its life
 * @param successor code of the plan that took its place, if that is known
 */
public record Standing(Status status, @Nullable String successor) {

    static final String PLANS = "/api/plans/";

    public static Standing of(PlanDocument plan) {
        return new Standing(plan.status(), plan.supersededBy());
    }

    /** Whether it is in force. */
    public boolean binds() {
        return status == Status.ISSUED;
    }

    /** Address of the plan that took its place. */
    public Optional<String> successorAddress() {
        return Optional.ofNullable(successor).map(code -> PLANS + code);
    }

    /** What to know before relying on the plan. */
    public Words words() {
        return switch (status) {
            case ISSUED -> new Words("已印发。", "Issued.");
            case DRAFT -> new Words("征求意见稿，尚未印发，不作为考核依据。", "A draft for comment: not issued, binds nobody.");
            case SUPERSEDED ->
                new Words(
                        "已被替代"
                                + successorAddress()
                                        .map(address -> "，见" + address)
                                        .orElse("") + "。",
                        "Superseded"
                                + successorAddress()
                                        .map(address -> " by " + address)
                                        .orElse("") + ".");
        };
    }

    /**
     * Passes if the plan is in force: nobody supplies figures for a plan that binds nobody.
     *
     * @param plan code of the plan
     * @throws ProblemException 409 otherwise, naming the plan, where it is in its life and the plan that took its place
     */
    public void requireInForce(String plan) {
        if (!binds()) {
            throw new ProblemException(
                    409, "plan-not-in-force", refusal(plan), List.of(Violation.of("plan", reason(), refusal(plan))));
        }
    }

    /** Why no figures are taken for the plan of this code. */
    String refusal(String plan) {
        return Words.both(
                "规划" + plan + "不接受新的数值：" + words().zh(), "Plan " + plan + " takes no new figures. " + words().en());
    }

    /** Its status as the reason of a finding: draft, superseded. */
    String reason() {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
