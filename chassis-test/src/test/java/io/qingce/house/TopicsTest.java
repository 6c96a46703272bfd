package io.qingce.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The topics are declared once: what is described, sent and read are the topics of contracts/topics.yaml. */
class TopicsTest {

    private static final Path CONTRACTS = Checkout.ROOT.resolve("contracts");
    private static final Pattern TOPIC = Pattern.compile("\"((?:plan|monitoring|report|audit)\\.[a-z-]+\\.v\\d+)\"");
    private static final Pattern READ = Pattern.compile("mp\\.messaging\\.incoming\\.[\\w-]+\\.topic=(.+)");

    static Stream<Map.Entry<String, JsonNode>> topics() throws IOException {
        return yaml("topics.yaml").path("topics").properties().stream();
    }

    private static JsonNode yaml(String file) throws IOException {
        return Interfaces.YAML.readTree(CONTRACTS.resolve(file).toFile());
    }

    @Test
    void areTheOnesThatServicesSend() throws IOException {
        Set<String> sent = Checkout.mainClasses()
                .filter(file -> !Checkout.name(file).startsWith("deploy"))
                .flatMap(file -> TOPIC.matcher(Checkout.read(file)).results())
                .map(topic -> topic.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names(), sent);
    }

    @Test
    void areTheOnesThatServicesRead() throws IOException {
        List<String> read = Checkout.mainSources().stream()
                .map(sources -> sources.resolveSibling("resources/application.properties"))
                .filter(Files::exists)
                .flatMap(file -> READ.matcher(Checkout.read(file)).results())
                .map(topic -> topic.group(1))
                .toList();
        assertFalse(read.isEmpty());
        assertTrue(names().containsAll(read), read::toString);
        JsonNode operations = yaml("asyncapi.yaml").path("operations");
        Set<String> described = operations.properties().stream()
                .filter(operation -> operation.getKey().startsWith("report-service.receive."))
                .map(operation ->
                        operation.getValue().at("/channel/$ref").asText().replace("#/channels/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(read), described);
    }

    @Test
    void areTheOnesThatAreDescribed() throws IOException {
        Set<String> described = new TreeSet<>();
        yaml("asyncapi.yaml").path("channels").fieldNames().forEachRemaining(described::add);
        assertEquals(names(), described);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void areDescribedAsTheyAreMade(Map.Entry<String, JsonNode> topic) throws IOException {
        JsonNode asyncapi = yaml("asyncapi.yaml");
        JsonNode kafka = asyncapi.path("channels").path(topic.getKey()).at("/bindings/kafka");
        assertEquals(topic.getKey(), kafka.path("topic").asText());
        assertEquals(topic.getValue().path("partitions"), kafka.path("partitions"));
        JsonNode made = topic.getValue().path("config");
        JsonNode told = kafka.path("topicConfiguration");
        made.fieldNames()
                .forEachRemaining(setting -> assertEquals(
                        made.path(setting).asText(),
                        // A policy is a list, since there may be two of them.
                        told.path(setting).path(0).asText(told.path(setting).asText()),
                        setting));
        Set<String> ways = asyncapi.path("operations").properties().stream()
                .map(Map.Entry::getValue)
                .filter(operation -> operation.at("/channel/$ref").asText().equals("#/channels/" + topic.getKey()))
                .map(operation -> operation.path("action").asText())
                .collect(Collectors.toSet());
        assertEquals(Set.of("send", "receive"), ways);
    }

    /** The example of a message is the golden one, with the headers that the description asks for. */
    @ParameterizedTest
    @MethodSource("topics")
    void haveTheGoldenExample(Map.Entry<String, JsonNode> topic) throws IOException {
        JsonNode asyncapi = yaml("asyncapi.yaml");
        JsonNode message = asyncapi.at("/components/messages")
                .valueStream()
                .filter(each -> each.path("name").asText().equals(topic.getKey()))
                .findFirst()
                .orElseThrow();
        JsonNode example = message.at("/examples/0");
        ObjectMapper json = new ObjectMapper();
        JsonNode golden = json.readTree(
                CONTRACTS.resolve("examples/" + topic.getKey() + ".json").toFile());
        // As text: numbers of the two notations are of different kinds.
        assertEquals(json.writeValueAsString(golden), json.writeValueAsString(example.path("payload")));
        assertTrue(Files.exists(CONTRACTS.resolve(message.at("/payload/$ref").asText())));
        asyncapi.at("/components/schemas/cloudEvent/required")
                .forEach(header -> assertFalse(
                        example.path("headers").path(header.asText()).asText().isBlank(), header::asText));
    }

    private static Set<String> names() throws IOException {
        return topics().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }
}
