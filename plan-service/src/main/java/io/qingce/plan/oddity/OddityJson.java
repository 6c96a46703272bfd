package io.qingce.plan.oddity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.qingce.plan.filter.Listed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An {@link OddityResponse} that is stored in JSON already. */
@Schema(ref = "#/components/schemas/OddityResponse")
public record OddityJson(@JsonRawValue @JsonValue String json) {

    static OddityJson from(Listed oddity) {
        return new OddityJson(oddity.document());
    }
}
