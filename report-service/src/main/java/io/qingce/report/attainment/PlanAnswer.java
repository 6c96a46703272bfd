package io.qingce.report.attainment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** How all targets of a plan stand; what is sent is made and encoded once, when first asked for. */
final class PlanAnswer {

    private final PlanResult result;

    private volatile @Nullable AttainmentResponse response;

    private volatile byte @Nullable [] encoded;

    PlanAnswer(PlanResult result) {
        this.result = result;
    }

    PlanResult result() {
        return result;
    }

    /** The answer with all targets. */
    AttainmentResponse response() {
        AttainmentResponse known = response;
        if (known == null) {
            known = AttainmentResponse.of(result);
            response = known;
        }
        return known;
    }

    /** The same in JSON, UTF-8; not to be changed. */
    byte[] json(ObjectMapper json) {
        byte[] known = encoded;
        if (known == null) {
            known = encode(response(), json);
            encoded = known;
        }
        return known;
    }

    /** A response in JSON, UTF-8. */
    static byte[] encode(AttainmentResponse response, ObjectMapper json) {
        try {
            return json.writeValueAsBytes(response);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the answer about " + response.plan() + " is no JSON", impossible);
        }
    }
}
