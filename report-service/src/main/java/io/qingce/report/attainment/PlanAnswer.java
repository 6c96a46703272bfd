package io.qingce.report.attainment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** How all targets of a plan stand; what is sent is encoded once, however often it is asked for. */
final class PlanAnswer {

    private final AttainmentResponse response;

    private volatile byte @Nullable [] encoded;

    PlanAnswer(AttainmentResponse response) {
        this.response = response;
    }

    /** The answer with all targets. */
    AttainmentResponse response() {
        return response;
    }

    /** The same in JSON, UTF-8; not to be changed. */
    byte[] json(ObjectMapper json) {
        byte[] known = encoded;
        if (known == null) {
            known = encode(json);
            encoded = known;
        }
        return known;
    }

    private byte[] encode(ObjectMapper json) {
        try {
            return json.writeValueAsBytes(response);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the answer about " + response.plan() + " is no JSON", impossible);
        }
    }
}
