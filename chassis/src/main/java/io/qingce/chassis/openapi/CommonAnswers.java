package io.qingce.chassis.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every operation of a kind, so that no resource has to say it: an answer that an operation describes itself
 * stays as it is.
 */
final class CommonAnswers {

    /** How somebody says who he is. */
    static final String TOKEN = "token";

    private static final String CSV = "text/csv";
    private static final List<HttpMethod> WRITES =
            List.of(HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final Map<String, String> SAID = Map.of(
            "200", "As asked for.",
            "201", "Made.",
            "202", "Noted; it is done later.",
            "204", "Done.",
            "304", "What the reader has already still stands.");

    private CommonAnswers() {}

    /** Adds them to an operation. */
    static void add(HttpMethod method, Operation operation) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + Descriptions.LANGUAGE));
        sayOfTables(operation);
        sayOf(Optional.ofNullable(operation.getResponses()).orElseGet(OASFactory::createAPIResponses));
        if (operation.getRequestBody() != null
                || hasParameter(operation, Parameter.In.QUERY, null)
                || hasParameter(operation, Parameter.In.PATH, null)) {
            answer(operation, "400", "A parameter or the body is missing or cannot be read; the violations name what.");
        }
        if (method == HttpMethod.POST && operation.getRequestBody() == null) {
            operation.addParameter(header(
                    "X-Requested-By",
                    "Who asks; any text, kept nowhere. A POST without a body needs this or another header that no form "
                            + "can send."));
            answer(operation, "403", "The request could have come from a form of any page: X-Requested-By is missing.");
        }
        if (WRITES.contains(method) && hasParameter(operation, Parameter.In.HEADER, "If-Match")) {
            answer(operation, "412", "Another state stands than the one that was seen; nothing was stored.");
            answer(operation, "428", "It is not said which state was seen: If-Match is missing.");
        }
        if (Optional.ofNullable(operation.getResponses())
                .map(APIResponses::getAPIResponses)
                .orElse(Map.of())
                .keySet()
                .stream()
                .noneMatch(status -> status.startsWith("4"))) {
            answer(operation, "406", "None of the types that are accepted is answered.");
        }
        sayWhoMay(method, operation);
    }

    private static void sayWhoMay(HttpMethod method, Operation operation) {
        if (WRITES.contains(method)) {
            operation.addParameter(header(
                    "X-Qingce-Actor",
                    "Who does this, percent-encoded as UTF-8 (操作人). Only where authentication is off: then it"
                            + " is believed."));
        }
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
        answer(
                operation,
                "401",
                "No token is shown, it is not taken, or a second factor is missing; WWW-Authenticate says what.");
        answer(operation, "403", "Whoever asks has no role for this, or not over all that it is about.");
    }

    /** An answer of records in CSV is a text, whose mark can be asked for. */
    private static void sayOfTables(Operation operation) {
        Content content = Optional.ofNullable(operation.getResponses())
                .map(answers -> answers.getAPIResponse("200"))
                .map(APIResponse::getContent)
                .orElse(null);
        if (content == null) {
            return;
        }
        MediaType csv = content.getMediaType(CSV);
        if (csv != null && csv.getSchema() != null && !isText(csv.getSchema())) {
            // A media type of its own: an answer that is declared once for several has one object for all of them.
            content.addMediaType(
                    CSV,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema()
                                    .addType(Schema.SchemaType.STRING)
                                    .description("A line for each item; members of a member are named with a dot.")));
            operation.addParameter(OASFactory.createParameter()
                    .in(Parameter.In.QUERY)
                    .name("bom")
                    .description("true: CSV begins with the mark by which Excel knows UTF-8.")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN)));
        }
    }

    private static boolean isText(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.STRING);
    }

    /** An answer that says nothing of itself, and where what was made is found. */
    private static void sayOf(APIResponses answers) {
        answers.getAPIResponses().forEach((status, answer) -> {
            if (answer.getDescription() == null && answer.getRef() == null) {
                answer.setDescription(SAID.getOrDefault(status, "See the problem document."));
            }
            if (status.equals("201") && answer.getHeaders() == null) {
                answer.addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Where it is found.")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
            }
        });
    }

    /** A header that is a text and may be left out. */
    static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** @param name any if null */
    private static boolean hasParameter(Operation operation, Parameter.In where, @Nullable String name) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(each -> each.getIn() == where && (name == null || name.equals(each.getName())));
    }

    private static void answer(Operation operation, String status, String description) {
        APIResponses answers = Optional.ofNullable(operation.getResponses()).orElseGet(OASFactory::createAPIResponses);
        if (!answers.hasAPIResponse(status)) {
            answers.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
        operation.setResponses(answers);
    }
}
