package io.qingce.report.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * A plan as it was published.
 *
 * @param code key of the plan
 * @param revision the higher revision wins
 * @param document what is evaluated
 * @param json the whole document as it came
 */
public record PublishedPlan(String code, long revision, PlanDocument document, String json) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /**
     * Reads what is evaluated out of a document.
     *
     * @throws IllegalArgumentException if it is no plan document; the message names the member
     */
    public static PublishedPlan of(String code, long revision, JsonNode document) {
        try {
            return new PublishedPlan(
                    code, revision, JSON.treeToValue(document, PlanDocument.class), JSON.writeValueAsString(document));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("document: " + wrong.getOriginalMessage(), wrong);
        }
    }

    /** Full printed name of its region. */
    public String region() {
        return document.region().name();
    }

    static PublishedPlan stored(String code, long revision, String json) {
        try {
            return new PublishedPlan(code, revision, JSON.readValue(json, PlanDocument.class), json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plan " + code + " was understood before it was stored", impossible);
        }
    }
}
