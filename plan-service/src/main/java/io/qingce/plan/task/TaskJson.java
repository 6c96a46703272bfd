package io.qingce.plan.task;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.util.RawValue;
import io.qingce.chassis.paging.WrittenAs;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A {@link TaskResponse} that is stored in JSON already. */
@Schema(ref = "#/components/schemas/TaskResponse")
@WrittenAs(TaskResponse.class)
public record TaskJson(String json) {

    static TaskJson from(Task task) {
        return new TaskJson(task.document());
    }

    static TaskJson from(Listed task) {
        return new TaskJson(task.document());
    }

    @JsonValue
    RawValue written() {
        return StoredJson.raw(json);
    }
}
