package io.qingce.plan.reporting.submission;

import io.qingce.chassis.identity.Role;
import io.qingce.plan.reporting.submission.Submission.State;
import io.qingce.plan.reporting.trail.Transition;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The moves from one state of a submission to the next. */
@Schema(name = "ReportMove")
public enum SubmissionMove {
    /** 报送: by the unit, from a draft or after a return. */
    SUBMIT(new Transition<>(State.EDITABLE, State.SUBMITTED, false)),
    /** 核实: by the bureau. */
    VERIFY(new Transition<>(Set.of(State.SUBMITTED), State.VERIFIED, false)),
    /** 退回: by the bureau, with a reason. */
    RETURN(new Transition<>(Set.of(State.SUBMITTED), State.RETURNED, true)),
    /** 撤销核实: a verified value turns out wrong; with a reason. The unit corrects it and submits again. */
    WITHDRAW(new Transition<>(Set.of(State.VERIFIED), State.RETURNED, true));

    private final Transition<State> transition;

    SubmissionMove(Transition<State> transition) {
        this.transition = transition;
    }

    /** The role of whoever does it. */
    Role role() {
        return this == SUBMIT ? Role.REPORTER : Role.VERIFIER;
    }

    Transition<State> transition() {
        return transition;
    }

    /** Whether it changes what counts as the verified value. */
    boolean changesVerifiedValue() {
        return this == VERIFY || this == WITHDRAW;
    }

    SubmissionAction action() {
        return SubmissionAction.valueOf(name());
    }
}
