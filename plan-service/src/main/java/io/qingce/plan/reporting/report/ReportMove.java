package io.qingce.plan.reporting.report;

/** The moves from one state of a report to the next. */
public enum ReportMove {
    /** 报送: by the unit, from a draft or after a return. */
    SUBMIT(false),
    /** 核实: by the bureau. */
    VERIFY(false),
    /** 退回: by the bureau, with a reason. */
    RETURN(true),
    /** 撤销核实: a verified value turns out wrong; with a reason. The unit corrects it and submits again. */
    WITHDRAW(true);

    private final boolean withReason;

    ReportMove(boolean withReason) {
        this.withReason = withReason;
    }

    boolean needsReason() {
        return withReason;
    }

    boolean isPossibleFrom(Report.State state) {
        return switch (this) {
            case SUBMIT -> state.isEditable();
            case VERIFY, RETURN -> state == Report.State.SUBMITTED;
            case WITHDRAW -> state == Report.State.VERIFIED;
        };
    }

    Report.State target() {
        return switch (this) {
            case SUBMIT -> Report.State.SUBMITTED;
            case VERIFY -> Report.State.VERIFIED;
            case RETURN, WITHDRAW -> Report.State.RETURNED;
        };
    }

    /** Whether it changes what counts as the verified value. */
    boolean changesVerifiedValue() {
        return this == VERIFY || this == WITHDRAW;
    }

    ReportAction action() {
        return ReportAction.valueOf(name());
    }
}
