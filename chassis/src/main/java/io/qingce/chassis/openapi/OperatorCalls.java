package io.qingce.chassis.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
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

    private OperatorCalls() {}

    static void add(Paths paths) {
        paths.addPathItem(
                ASIDE,
                OASFactory.createPathItem()
                        .GET(operation(
                                        "Events that Kafka refused for good 搁置事件",
                                        "A hundred at a time, the oldest first.")
                                .addParameter(OASFactory.createParameter()
                                        .in(Parameter.In.QUERY)
                                        .name("after")
                                        .description("What the page before called next.")
                                        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)))));
        paths.addPathItem(
                ASIDE + "/replay",
                OASFactory.createPathItem()
                        .POST(replay("Sends all of them again 全部重发", "Once what Kafka refused them for is mended.")));
        Operation one = replay("Sends one of them again 重发", "Once what Kafka refused it for is mended.")
                .addParameter(OASFactory.createParameter()
                        .in(Parameter.In.PATH)
                        .name("id")
                        .required(true)
                        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
        one.getResponses()
                .addAPIResponse("404", OASFactory.createAPIResponse().description("No such event is set aside."));
        paths.addPathItem(ASIDE + "/{id}/replay", OASFactory.createPathItem().POST(one));
    }

    private static Operation replay(String summary, String description) {
        Operation replay = operation(summary, description)
                .addParameter(CommonAnswers.header("Qingce-Operator", "Who does this; any text.")
                        .required(true));
        replay.getResponses()
                .addAPIResponse("403", OASFactory.createAPIResponse().description("Qingce-Operator is missing."));
        return replay;
    }

    private static Operation operation(String summary, String description) {
        APIResponses answers = OASFactory.createAPIResponses()
                .addAPIResponse("200", OASFactory.createAPIResponse().description("Done."));
        return OASFactory.createOperation()
                .addTag("operators")
                .summary(summary)
                .description(WHERE + description)
                .responses(answers);
    }
}
