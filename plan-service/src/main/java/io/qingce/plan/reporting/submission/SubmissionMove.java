package io.qingce.plan.reporting.submission;

/** The moves from one state of a report to the next. */
public enum SubmissionMove {
    /** 报送: by the unit, from a draft or after a return. */
    SUBMIT(false),
    /** 核实: by the bureau. */
    VERIFY(false),
    /** 退回: by the bureau, with a reason. */
    RETURN(true),
    /** 撤销核实: a verified value turns out wrong; with a reason. The unit corrects it and submits again. */
    WITHDRAW(true);

    private final boolean withReason;

    SubmissionMove(boolean withReason) {
        this.withReason = withReason;
    }

    boolean needsReason() {
        return withReason;
    }

    boolean isPossibleFrom(Submission.State state) {
        return switch (this) {
            case SUBMIT -> state.isEditable();
            case VERIFY, RETURN -> state == Submission.State.SUBMITTED;
            case WITHDRAW -> state == Submission.State.VERIFIED;
        };
    }

    Submission.State target() {
        return switch (this) {
            case SUBMIT -> Submission.State.SUBMITTED;
            case VERIFY -> Submission.State.VERIFIED;
            case RETURN, WITHDRAW -> Submission.State.RETURNED;
        };
    }

    /** Whether it changes what counts as the verified value. */
    boolean changesVerifiedValue() {
        return this == VERIFY || this == WITHDRAW;
    }

    SubmissionAction action() {
        return SubmissionAction.valueOf(name());
    }
}
