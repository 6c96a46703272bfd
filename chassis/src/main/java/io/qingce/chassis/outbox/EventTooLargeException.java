package io.qingce.chassis.outbox;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import java.util.List;

/** A change whose event no record can hold: it is refused before anything is stored. */
public final class EventTooLargeException extends ProblemException {

    private static final long serialVersionUID = 1L;

    EventTooLargeException(OutboxEvent event, int most) {
        super(
                413,
                "event-too-large",
                Words.both(
                        "此次改动须通知其他服务的内容（" + event.type() + "，" + event.key() + "）有" + event.bytes() + "字节，最多可传" + most
                                + "字节。未存储任何内容。",
                        "What this change says to the others (" + event.type() + ", " + event.key() + ") has "
                                + event.bytes() + " bytes; " + most + " can be passed on. Nothing of it was stored."),
                List.of());
    }
}
