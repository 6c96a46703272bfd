package io.qingce.plan.document;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.PlanDocument.Status;
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
     * Passes if the plan is in force.
     *
     * @throws ProblemException 409 otherwise, with the address of the plan that took its place
     */
    public void requireInForce() {
        if (!binds()) {
            throw new ProblemException(409, "plan-not-in-force", Words.both(words().zh(), words().en()));
        }
    }
}
