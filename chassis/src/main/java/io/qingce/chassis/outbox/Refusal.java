package io.qingce.chassis.outbox;

import java.util.List;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** What it means that Kafka did not take an event. */
final class Refusal {

    private static final List<Class<? extends Throwable>> FOR_GOOD = List.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            SerializationException.class,
            InvalidRecordException.class,
            InvalidTopicException.class);

    private Refusal() {}

    /** Whether the event itself is refused and will be however often it is sent. */
    static boolean isForGood(Throwable reason) {
        return cause(reason, FOR_GOOD) != null;
    }

    /**
     * Whether the broker answered that it does not take the event, in a way that says nothing of how it will answer next
     * time. Not so if it was away, or does not let this service in: those are mended outside, and the events wait.
     */
    static boolean isOfTheEvent(Throwable reason) {
        Throwable answer = cause(reason, List.of(ApiException.class));
        return answer != null
                && !(answer instanceof RetriableException)
                && !(answer instanceof AuthorizationException)
                && !(answer instanceof AuthenticationException);
    }

    private static @Nullable Throwable cause(Throwable reason, List<Class<? extends Throwable>> kinds) {
        Throwable each = reason;
        for (int depth = 0; each != null && depth < 10; depth++) {
            Throwable one = each;
            if (kinds.stream().anyMatch(kind -> kind.isInstance(one))) {
                return one;
            }
            each = each.getCause();
        }
        return null;
    }
}
