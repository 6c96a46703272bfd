package io.qingce.chassis.openapi;

import io.qingce.chassis.idempotency.Idempotent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the header of requests that are carried out once ({@link Idempotent}) where operations refer to it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class KeyParameter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        boolean referred = description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> Stream.ofNullable(operation.getParameters()))
                .flatMap(List::stream)
                .anyMatch(parameter -> String.valueOf(parameter.getRef()).endsWith("/" + Idempotent.PARAMETER));
        if (referred) {
            description.getComponents().addParameter(Idempotent.PARAMETER, header());
        }
    }

    private static Parameter header() {
        return OASFactory.createParameter()
                .name(Idempotent.HEADER)
                .in(Parameter.In.HEADER)
                .description(
                        "Names the request (幂等键), such as a UUID: sent again with the same content within 24 hours, it"
                                + " is not carried out again and gets the first answer, with `Idempotency-Replayed: true`."
                                + " With another content: 422 `idempotency-key-reused`. A refused request leaves its key"
                                + " free.")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .minLength(1)
                        .maxLength(257)
                        .examples(List.of("8e03978e-40d5-43e8-bc93-6894a57f9324")));
    }
}
