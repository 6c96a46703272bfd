package io.qingce.plan.milestone;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.qingce.plan.filter.Listed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A {@link MilestoneResponse} that is stored in JSON already. */
@Schema(ref = "#/components/schemas/MilestoneResponse")
public record MilestoneJson(@JsonRawValue @JsonValue String json) {

    static MilestoneJson from(Listed milestone) {
        return new MilestoneJson(milestone.document());
    }
}
