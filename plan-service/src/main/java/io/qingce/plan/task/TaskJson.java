package io.qingce.plan.task;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.qingce.plan.filter.Listed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A {@link TaskResponse} that is stored in JSON already. */
@Schema(ref = "#/components/schemas/TaskResponse")
public record TaskJson(@JsonRawValue @JsonValue String json) {

    static TaskJson from(Task task) {
        return new TaskJson(task.document());
    }

    static TaskJson from(Listed task) {
        return new TaskJson(task.document());
    }
}
