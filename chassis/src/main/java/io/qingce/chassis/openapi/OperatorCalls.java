package io.qingce.chassis.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What an operator calls on the management interface of each service ({@code io.qingce.chassis.outbox.OutboxOperations}): no
 * resources, and on another port, so that nothing else describes them.
 */
final class OperatorCalls {

    private static final String ASIDE = "/q/outbox/aside";
    private static final String WHERE = "On the management interface (port 9081, 9082 or 9083), not on this one. ";

    static final String TAG = "operators";

    private OperatorCalls() {}

    /** The schemas of what they answer. */
    static void addSchemas(Components components) {
        Schema event = object().addProperty("id", number())
                .addProperty("type", text())
                .addProperty("key", text())
                .addProperty("bytes", number().description("Size of its payload."))
                .addProperty("recordedAt", text().format("date-time"))
                .addProperty("setAsideAt", text().format("date-time"))
                .addProperty("attempts", number().description("How often Kafka refused it."))
                .addProperty("reason", text());
        components.addSchema(
                "EventAside", event.required(List.copyOf(event.getProperties().keySet())));
        components.addSchema(
                "EventsAside",
                object().addProperty("items", array("EventAside"))
                        .addProperty("next", number().description("For after; absent on the last page."))
                        .required(List.of("items")));
        components.addSchema(
                "EventsReplayed",
                object().addProperty("replayed", number().description("How many."))
                        .required(List.of("replayed")));
    }

    static void add(Paths paths) {
        Operation list = operation(
                        "EventsAside",
                        "Events that Kafka refused for good 搁置事件",
                        "A hundred at a time, the oldest first.")
                .operationId("listEventsAside")
                .addParameter(OASFactory.createParameter()
                        .in(Parameter.In.QUERY)
                        .name("after")
                        .description("What the page before called next.")
                        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
        list.getResponses().addAPIResponse("400", OASFactory.createAPIResponse().description("'after' is no number."));
        paths.addPathItem(ASIDE, elsewhere().GET(list));
        paths.addPathItem(
                ASIDE + "/replay",
                elsewhere()
                        .POST(replay("Sends all of them again 全部重发", "Once what Kafka refused them for is mended.")
                                .operationId("replayEventsAside")));
        Operation one = replay("Sends one of them again 重发", "Once what Kafka refused it for is mended.")
                .operationId("replayEventAside")
                .addParameter(OASFactory.createParameter()
                        .in(Parameter.In.PATH)
                        .name("id")
                        .required(true)
                        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
        one.getResponses()
                .addAPIResponse("404", OASFactory.createAPIResponse().description("No such event is set aside."));
        paths.addPathItem(ASIDE + "/{id}/replay", elsewhere().POST(one));
    }

    private static Operation replay(String summary, String description) {
        Operation replay = operation("EventsReplayed", summary, description)
                .addParameter(CommonAnswers.header("Qingce-Operator", "Who does this; any text.")
                        .required(true));
        replay.getResponses()
                .addAPIResponse("403", OASFactory.createAPIResponse().description("Qingce-Operator is missing."));
        return replay;
    }

    private static PathItem elsewhere() {
        return OASFactory.createPathItem()
                .servers(List.of(OASFactory.createServer()
                        .url("http://{host}:{port}")
                        .description("The management interface.")
                        .addVariable("host", OASFactory.createServerVariable().defaultValue("127.0.0.1"))
                        .addVariable(
                                "port",
                                OASFactory.createServerVariable()
                                        .defaultValue("9081")
                                        .enumeration(List.of("9081", "9082", "9083")))));
    }

    private static Operation operation(String answer, String summary, String description) {
        APIResponses answers = OASFactory.createAPIResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("Done.")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/json",
                                                OASFactory.createMediaType().schema(reference(answer)))));
        return OASFactory.createOperation()
                .addTag(TAG)
                .summary(summary)
                .description(WHERE + description)
                .responses(answers);
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).format("int64");
    }

    private static Schema array(String items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(reference(items));
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref(References.SCHEMAS + schema);
    }
}
