package io.qingce.monitoring.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one upload.
 *
 * @param actor who sent it, if he said it
 * @param mapping by which a table was read
 * @param problem slug of what refused or ended it before its end; absent if it came to its end
 * @param detail the same in a sentence
 * @param answer counts and the first problems; in a list the counts only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of one upload 报送.")
public record Delivery(
        String id,
        Instant receivedAt,
        Door door,
        @Nullable String actor,
        @Nullable String mapping,
        @Nullable String problem,
        @Nullable String detail,
        FeedAnswer answer) {

    /** In which form it came. */
    public enum Door {
        JSON,
        NDJSON,
        CSV
    }

    /** As a list shows it. */
    Delivery brief() {
        return new Delivery(id, receivedAt, door, actor, mapping, problem, detail, answer.kept(0));
    }
}
