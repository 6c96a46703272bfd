package io.qingce.plan.target;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.qingce.plan.filter.Listed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target on the wire: the JSON that is stored, as it stands in the document of its plan. */
@Schema(ref = "../plan-document.v1.schema.json#/$defs/target")
public record TargetJson(@JsonRawValue @JsonValue String json) {

    static TargetJson from(Target target) {
        return new TargetJson(target.document());
    }

    static TargetJson from(Listed target) {
        return new TargetJson(target.document());
    }
}
