package io.qingce.plan.milestone;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.util.RawValue;
import io.qingce.chassis.paging.WrittenAs;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A {@link MilestoneResponse} that is stored in JSON already. */
@Schema(ref = "#/components/schemas/MilestoneResponse")
@WrittenAs(MilestoneResponse.class)
public record MilestoneJson(String json) {

    static MilestoneJson from(Listed milestone) {
        return new MilestoneJson(milestone.document());
    }

    @JsonValue
    RawValue written() {
        return StoredJson.raw(json);
    }
}
