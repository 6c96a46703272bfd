package io.qingce.monitoring.posting;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.TryLaterException;

/** What was handed in may be stored or not: its transaction did not end in time. To send it again harms nothing. */
public final class UnknownOutcomeException extends TryLaterException {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 5;

    public UnknownOutcomeException() {
        super(
                503,
                "outcome-unknown",
                Words.both(
                        "数据库未及时应答，本次内容可能已存储，也可能未存储。请重新发送：已存储的会答复unchanged。",
                        "The database did not answer in time; this may be stored or not. Send it again: what is stored already is"
                                + " 'unchanged'."),
                SECONDS);
    }
}
