package io.qingce.chassis.openapi;

import io.qingce.chassis.problem.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes every refusal of every service as the problem document that it is (RFC 9457): an answer from 400 on that says
 * nothing of its content gets the schema {@code Problem} and an example.
 */
final class ProblemAnswers {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("400", "Invalid request"),
            Map.entry("401", "Unauthorized"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "Not found"),
            Map.entry("406", "Not acceptable"),
            Map.entry("409", "Conflict"),
            Map.entry("412", "Precondition failed"),
            Map.entry("413", "Document too large"),
            Map.entry("415", "Unsupported media type"),
            Map.entry("422", "Invalid document"),
            Map.entry("428", "Precondition required"),
            Map.entry("429", "Too many requests"),
            Map.entry("503", "Service unavailable"));

    private ProblemAnswers() {}

    /** The schemas that refusals refer to. */
    static void addSchemas(Components components) {
        components.addSchema("Problem", problem());
        components.addSchema("Violation", violation());
    }

    /** Describes the refusals of an operation. */
    static void add(Operation operation) {
        Map<String, APIResponse> answers = operation.getResponses() == null
                ? Map.of()
                : operation.getResponses().getAPIResponses();
        answers.forEach((status, answer) -> {
            if (status.matches("[45]\\d\\d") && answer.getRef() == null && answer.getContent() == null) {
                answer.setContent(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content(status, answer)));
            }
        });
    }

    private static MediaType content(String status, APIResponse answer) {
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(References.SCHEMAS + "Problem"));
        String title = TITLES.getOrDefault(status, "Refused");
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", Problem.TYPES + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        example.put("title", title);
        example.put("status", Integer.valueOf(status));
        example.put("detail", String.valueOf(answer.getDescription()));
        return content.example(example);
    }

    private static Schema problem() {
        return object("A refused request (RFC 9457, 问题详情).")
                .required(List.of("type", "title", "status"))
                .addProperty(
                        "type", text("Stable address of the kind of problem.").format("uri"))
                .addProperty("title", text("The kind in words, the same for every occurrence."))
                .addProperty("status", number("HTTP status.").minimum(BigDecimal.valueOf(400)))
                .addProperty("detail", text("What went wrong this time and what to do."))
                .addProperty("instance", text("Path of the refused request."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("The findings, in the order of the request.")
                                .items(OASFactory.createSchema().ref(References.SCHEMAS + "Violation")))
                .addProperty("taken", taken());
    }

    private static Schema taken() {
        return object("Counts of the items of a batch that were taken in before it was refused and stay.")
                .addProperty("created", number("Items that were not known."))
                .addProperty("corrected", number("Items that were known with another content."))
                .addProperty("unchanged", number("Items that were known like this."))
                .addProperty("rejected", number("Items that were refused."));
    }

    private static Schema violation() {
        return object("One finding in a refused request (问题项).")
                .required(List.of("reason", "detail"))
                .addProperty(
                        "field",
                        text("Path of the field, such as targets[3].points[0].value, or cell, such as 指标!F17."))
                .addProperty("index", number("Position of the item in a batch, from 0."))
                .addProperty("line", number("Line of a text or row of a sheet, from 1."))
                .addProperty("reason", text("Stable slug of the reason."))
                .addProperty("detail", text("One sentence for a person."));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
    }
}
