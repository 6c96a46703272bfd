package io.qingce.plan.reporting.order;

/** What is done with a supervision order after it was issued. */
public enum OrderMove {
    /** 答复: by the unit, in words. */
    ANSWER,
    /** 办结: the bureau is satisfied. */
    CLOSE,
    /** 重新督办: the bureau is not, or not any more; with a reason, and a new deadline if there is one. */
    REOPEN;

    boolean needsWords() {
        return this != CLOSE;
    }

    boolean isPossibleFrom(SupervisionOrder.State state) {
        return switch (this) {
            case ANSWER -> state == SupervisionOrder.State.OPEN;
            case CLOSE -> state == SupervisionOrder.State.ANSWERED;
            case REOPEN -> state != SupervisionOrder.State.OPEN;
        };
    }

    SupervisionOrder.State target() {
        return switch (this) {
            case ANSWER -> SupervisionOrder.State.ANSWERED;
            case CLOSE -> SupervisionOrder.State.CLOSED;
            case REOPEN -> SupervisionOrder.State.OPEN;
        };
    }
}
