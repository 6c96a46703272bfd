package io.qingce.plan.oddity;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.util.RawValue;
import io.qingce.chassis.paging.WrittenAs;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An {@link OddityResponse} that is stored in JSON already. */
@Schema(ref = "#/components/schemas/OddityResponse")
@WrittenAs(OddityResponse.class)
public record OddityJson(String json) {

    static OddityJson from(Listed oddity) {
        return new OddityJson(oddity.document());
    }

    @JsonValue
    RawValue written() {
        return StoredJson.raw(json);
    }
}
