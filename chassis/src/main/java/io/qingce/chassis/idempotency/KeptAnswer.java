package io.qingce.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request was answered with.
 *
 * @param headers those that the resource set
 * @param body JSON in both languages, so that each repeat reads its own; null if it had none
 */
record KeptAnswer(
        int status,
        Map<String, List<String>> headers,
        @Nullable String body) {

    /** Says that an answer is a repeat. */
    static final String REPEATED = "Idempotency-Replayed";

    /** The answer that a method of a resource makes of this. */
    static KeptAnswer of(@Nullable Object result, ObjectMapper json) {
        if (result instanceof Response answer) {
            return new KeptAnswer(
                    answer.getStatus(), new HashMap<>(answer.getStringHeaders()), text(answer.getEntity(), json));
        }
        return new KeptAnswer(result == null ? 204 : 200, Map.of(), text(result, json));
    }

    private static @Nullable String text(@Nullable Object entity, ObjectMapper json) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("an answer is no JSON", defect);
        }
    }

    /** How long its body is, in UTF-8. */
    int bytes() {
        return body == null ? 0 : body.getBytes(StandardCharsets.UTF_8).length;
    }

    Response toResponse() {
        Response.ResponseBuilder answer = Response.status(status).header(REPEATED, "true");
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        if (body != null) {
            answer.entity(new RawValue(body));
        }
        return answer.build();
    }
}
