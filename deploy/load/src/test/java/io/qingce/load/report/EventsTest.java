package io.qingce.load.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.load.TopicCount;
import io.qingce.load.TopicTail;
import io.qingce.load.reading.AirHours;
import io.qingce.local.stack.Topics;
import io.qingce.servers.LocalKafka;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The events of the measurements, at a real broker, and how they are counted: one after the other fills the same topics. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "..", "contracts/examples");
    private static final AirHours HOURS = new AirHours(LocalDateTime.of(2025, 1, 1, 1, 0));
    private static final int STATIONS = 6;
    private static final int HOURS_EACH = 1_100;
    private static final String SITES = "monitoring.site-changed.v1";

    @TempDir
    private static Path folder;

    private static LocalKafka kafka;

    @BeforeAll
    static void start() {
        kafka = LocalKafka.start(folder, 0);
        Topics.create(kafka.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    @Order(1)
    void countsNothingBeforeAnythingIsSent() {
        assertEquals(0, TopicCount.observations(kafka.bootstrapServers()));
        try (Lag lag = new Lag(kafka.bootstrapServers())) {
            assertEquals(0, lag.observations());
        }
    }

    @Test
    @Order(2)
    void tellsOfStationsFiveToARegion() {
        try (Events events = new Events(kafka.bootstrapServers())) {
            events.stations(STATIONS);
        }
        List<JsonNode> sites = read(SITES).stream().map(EventsTest::json).toList();
        assertEquals(STATIONS, sites.size());
        assertEquals(
                2,
                sites.stream()
                        .map(site -> site.path("region").asText())
                        .distinct()
                        .count());
        assertEquals(Events.region(0), Events.region(4));
        assertTrue(!Events.region(4).equals(Events.region(5)));
    }

    /** As monitoring-service sends them: at most 500 to an event, each once, under the key of its site. */
    @Test
    @Order(3)
    void tellsOfEachHourOnceAndOfAtMostFiveHundredTogether() {
        try (Events events = new Events(kafka.bootstrapServers())) {
            events.observations(HOURS, STATIONS, HOURS_EACH);
        }
        Set<String> hours = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : read(TopicCount.OBSERVATIONS)) {
            JsonNode event = json(record);
            assertEquals(record.key(), event.path("site").asText());
            assertTrue(
                    event.path("observations").size() <= 500,
                    "at once " + event.path("observations").size());
            event.path("observations")
                    .forEach(each ->
                            hours.add(record.key() + each.path("periodEnd").asText()));
        }
        assertEquals(STATIONS * HOURS_EACH, hours.size());
        assertEquals(STATIONS * HOURS_EACH, TopicCount.observations(kafka.bootstrapServers()));
    }

    /** Another hour is no correction, and the same values would be none either. */
    @Test
    @Order(4)
    void correctsEveryEleventhHourByAnotherContentAndTheNextRevision() {
        int before = read(TopicCount.OBSERVATIONS).size();
        try (Events events = new Events(kafka.bootstrapServers())) {
            events.corrections(HOURS, 1, 110);
        }
        List<ConsumerRecord<String, byte[]>> all = read(TopicCount.OBSERVATIONS);
        assertEquals(10, all.size() - before);
        Map<String, JsonNode> first = new HashMap<>();
        List<JsonNode> corrections = new ArrayList<>();
        all.stream()
                .filter(record -> record.key().equals(AirHours.site(0)))
                .forEach(record -> json(record).path("observations").forEach(each -> {
                    if (each.path("revision").asInt() == 1) {
                        first.put(each.path("periodEnd").asText(), each.path("values"));
                    } else {
                        corrections.add(each);
                    }
                }));
        assertEquals(10, corrections.size());
        corrections.forEach(each -> {
            assertEquals(2, each.path("revision").asInt());
            assertTrue(
                    !each.path("values").equals(first.get(each.path("periodEnd").asText())), each.toString());
        });
    }

    /** The measured service must not be given easier events than it gets. */
    @Test
    @Order(5)
    void haveTheMembersOfTheGoldenExamples() throws IOException {
        JsonNode golden = JSON.readTree(
                EXAMPLES.resolve(TopicCount.OBSERVATIONS + ".json").toFile());
        JsonNode sent = json(read(TopicCount.OBSERVATIONS).get(0));
        assertEquals(Set.of(), missing(names(golden), names(sent), Set.of()));
        assertEquals(
                Set.of(),
                missing(
                        names(golden.path("observations").path(0)),
                        names(sent.path("observations").path(0)),
                        Set.of("flags")));
        JsonNode site = json(read(SITES).get(0));
        for (String required : List.of("code", "revision", "name", "kind", "region", "controlPoint", "simulated")) {
            assertTrue(names(site).contains(required), required);
        }
        assertTrue(Files.exists(EXAMPLES.resolve(SITES + ".json")));
    }

    @Test
    @Order(6)
    void saysHowManyRecordsAreLeftToTake() throws Exception {
        long all = read(TopicCount.OBSERVATIONS).size();
        try (Lag lag = new Lag(kafka.bootstrapServers());
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertEquals(all, lag.observations());
            ConsumerRecord<String, byte[]> last = read(TopicCount.OBSERVATIONS).get(0);
            TopicPartition partition = new TopicPartition(last.topic(), last.partition());
            admin.alterConsumerGroupOffsets("report-service", Map.of(partition, new OffsetAndMetadata(1)))
                    .all()
                    .get();
            assertEquals(all - 1, lag.observations());
        }
    }

    @Test
    @Order(7)
    void handsOverWhatWasAddedSinceTheLastTimeOnly() {
        try (TopicTail tail = new TopicTail(kafka.bootstrapServers(), List.of(SITES, TopicCount.OBSERVATIONS));
                Events events = new Events(kafka.bootstrapServers())) {
            List<String> taken = new ArrayList<>();
            tail.catchUp(record -> taken.add(record.topic()));
            assertEquals(read(SITES).size() + read(TopicCount.OBSERVATIONS).size(), taken.size());
            taken.clear();
            tail.catchUp(record -> taken.add(record.topic()));
            assertEquals(List.of(), taken);
            events.site("LATE-1", "晚市", "AIR_STATION");
            events.flush();
            tail.catchUp(record -> taken.add(record.key()));
            assertEquals(List.of("LATE-1"), taken);
        }
    }

    private static Set<String> missing(Set<String> golden, Set<String> sent, Set<String> optional) {
        return golden.stream()
                .filter(name -> !sent.contains(name) && !optional.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<ConsumerRecord<String, byte[]>> read(String topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        TopicCount.forEach(kafka.bootstrapServers(), topic, records::add);
        return records;
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(new String(record.value(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
