package io.qingce.monitoring.posting;

import io.qingce.chassis.problem.TryLaterException;

/** More waits to be stored than may wait; what is refused was not taken in. */
public final class OverloadedException extends TryLaterException {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 1;

    public OverloadedException(String detail) {
        super(503, "overloaded", detail, SECONDS);
    }
}
