package io.qingce.monitoring.event;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An exceptional event as it stands or stood; also its form on the wire.
 *
 * @param revision 1 when it was filed, one more for every change
 * @param decided the last decision on what is filed; null while it waits for one
 */
@Schema(name = "ExceptionalEvent", description = "An exceptional event 例外事件.")
public record ExceptionalEvent(
        @Schema(examples = "dust-2026-04-12") String event,
        long revision,
        EventStatus status,
        FilingRequest filing,
        DecisionRequest.@Nullable Decided decided,

        @Schema(description = "When this revision came about.")
        OffsetDateTime changedAt) {

    static ExceptionalEvent filed(String event, FilingRequest filing, OffsetDateTime now) {
        return new ExceptionalEvent(event, 1, EventStatus.FILED, filing, null, now);
    }

    /** Another content waits for a decision again, whatever was decided on the one before. */
    ExceptionalEvent edited(FilingRequest content, OffsetDateTime now) {
        return new ExceptionalEvent(event, revision + 1, EventStatus.FILED, content, null, now);
    }

    /** @throws ProblemException 409 if it is withdrawn: then it has to be filed anew */
    ExceptionalEvent decided(DecisionRequest decision, OffsetDateTime now) {
        if (status == EventStatus.WITHDRAWN) {
            throw new ProblemException(
                    409,
                    "withdrawn-event",
                    Words.both("例外事件“" + event + "”已撤回，请重新申报。", "Event '" + event + "' is withdrawn; file it anew."));
        }
        return new ExceptionalEvent(event, revision + 1, decision.decision(), filing, decision.at(now), now);
    }
}
