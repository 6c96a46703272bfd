package io.qingce.chassis.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every operation of a kind, so that no resource has to say it: an answer that an operation describes itself
 * stays as it is.
 */
final class CommonAnswers {

    private static final List<HttpMethod> WRITES =
            List.of(HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE);

    private CommonAnswers() {}

    /** Adds them to an operation. */
    static void add(HttpMethod method, Operation operation) {
        if (operation.getRequestBody() != null || hasParameter(operation, Parameter.In.QUERY, null)) {
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
