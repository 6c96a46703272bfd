package io.qingce.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Completes the description of every service with what all of them have in common; what it says itself stays as it is. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Descriptions implements OASFilter {

    private static final String NOT_BLANK = "\\S";

    static final String LANGUAGE = "AcceptLanguage";

    private final RequiredMembers required;

    /** @param index the classes of the service, whose records its answers are */
    public Descriptions(IndexView index) {
        this.required = new RequiredMembers(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components =
                Optional.ofNullable(description.getComponents()).orElseGet(OASFactory::createComponents);
        ProblemAnswers.addSchemas(components);
        OperatorCalls.addSchemas(components);
        components.addParameter(LANGUAGE, language());
        components.addSecurityScheme(CommonAnswers.TOKEN, token());
        description.setComponents(components);
        head(description);
        if (description.getPaths() != null && description.getPaths().getPathItems() != null) {
            Paths paths = description.getPaths();
            forEach(paths, CommonAnswers::add);
            OperatorCalls.add(paths);
            paths.getPathItems()
                    .forEach((path, item) ->
                            item.getOperations().forEach((method, operation) -> name(method, path, operation)));
            forEach(paths, (method, operation) -> ProblemAnswers.add(operation));
            required.add(description);
            keepReached(components, References.ofOperations(description));
        }
    }

    /**
     * The whole text has to be of a pattern, as it is where it is checked; in a description that is said at both ends. How many decimals
     * a number may have is not said: in the binary fractions of most languages 116.366 is a multiple of no such step.
     */
    @Override
    public Schema filterSchema(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
        if (schema.getMultipleOf() != null && schema.getMultipleOf().compareTo(BigDecimal.ONE) < 0) {
            schema.setMultipleOf(null);
        }
        return schema;
    }

    /** In the order of their names: the one in which they were met is not that of the next build. */
    private static void keepReached(Components components, Set<String> reached) {
        Map<String, Schema> kept = new TreeMap<>(components.getSchemas());
        kept.keySet().retainAll(reached);
        components.setSchemas(kept);
    }

    /** Where it is, and what its last part is about. */
    private static void head(OpenAPI description) {
        description.servers(List.of(OASFactory.createServer()
                .url("/")
                .description("Where this document was read: the gateway, or the service itself.")));
        description.addTag(OASFactory.createTag().name(OperatorCalls.TAG).description("运维操作"));
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(
                        "A token of the organisation's identity provider 身份提供方, or an access key 接口密钥. On one machine"
                                + " none is asked for.");
    }

    private static void name(HttpMethod method, String path, Operation operation) {
        if (operation.getOperationId() == null) {
            operation.operationId(OperationNames.of(method, path));
        }
    }

    private static Parameter language() {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name("Accept-Language")
                .description("In which language texts are answered: zh (as without it) or en.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .examples(List.of("en")));
    }

    private static void forEach(Paths paths, BiConsumer<HttpMethod, Operation> step) {
        paths.getPathItems().values().forEach(path -> path.getOperations().forEach(step));
    }
}
