package io.qingce.load.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.local.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The plan of the example of its event, under another code and for another region; its English title says its revision. */
final class PlanDocument extends Document {

    private static final Path EXAMPLE = Path.of("contracts/examples/plan.plan-published.v1.json");

    private final ObjectNode document;

    PlanDocument(String code, String region) {
        super(Kind.PLAN, code);
        document = example();
        document.put("code", code);
        ((ObjectNode) document.get("region")).put("name", region);
    }

    @Override
    Change change(long revision) {
        ObjectNode next = document.deepCopy();
        ((ObjectNode) next.get("title")).put("en", mark(revision + 1));
        return Change.json("PUT", shown(), next);
    }

    @Override
    String shown() {
        return "/api/plans/" + key();
    }

    @Override
    String mark(long revision) {
        return "Revision " + revision;
    }

    private static ObjectNode example() {
        try {
            JsonNode event = new ObjectMapper()
                    .readTree(Checkout.current().root().resolve(EXAMPLE).toFile());
            return (ObjectNode) event.get("document");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + EXAMPLE, e);
        }
    }
}
