package io.qingce.report.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.plan.PublishedPlan;
import org.jspecify.annotations.Nullable;

/**
 * Words of the print and their place (原文与出处).
 *
 * @param words as printed
 * @param place in short, such as 二(三)主要指标表第1项
 * @param chapter heading of the chapter
 * @param section heading of the section
 */
public record Quotation(
        @Nullable String words,
        @Nullable String place,
        @Nullable String chapter,
        @Nullable String section) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Quotation of(JsonNode printed) {
        return new Quotation(
                text(printed, "words"), text(printed, "place"), text(printed, "chapter"), text(printed, "section"));
    }

    static @Nullable String text(JsonNode node, String member) {
        return node.path(member).textValue();
    }

    /** The targets of a plan as its document has them, with all that is not evaluated. */
    static JsonNode targets(PublishedPlan plan) {
        try {
            return JSON.readTree(plan.json()).path("targets");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept plan can always be read", impossible);
        }
    }
}
