package io.qingce.plan.target;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.util.RawValue;
import io.qingce.chassis.paging.WrittenAs;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target on the wire: the JSON that is stored, as it stands in the document of its plan. */
@Schema(ref = "#/components/schemas/PlanTarget")
@WrittenAs(TargetDocument.class)
public record TargetJson(String json) {

    static TargetJson from(Target target) {
        return new TargetJson(target.document());
    }

    static TargetJson from(Listed target) {
        return new TargetJson(target.document());
    }

    @JsonValue
    RawValue written() {
        return StoredJson.raw(json);
    }
}
