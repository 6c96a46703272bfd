package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.post;
import static io.qingce.monitoring.TestFeed.postCsv;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.outbox.OutboxAside;
import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.Topic;
import io.qingce.monitoring.observation.RecordedEvents;
import io.qingce.standards.parameter.Medium;
import io.qingce.standards.parameter.Parameter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is taken in can be passed on, whatever it weighs. */
@QuarkusTest
class EventSizeResourceTest {

    private static final int KAFKA_TAKES = 1_048_576;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 0, 0);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    OutboxAside aside;

    @Inject
    ObjectMapper json;

    @Test
    void sendsFiveHundredHoursOfAWholeLaboratoryThoughOneRecordCannotHoldThem() {
        TestFeed.putSite("large-1", "RIVER_SECTION", "大件市", "断面");
        List<String> parameters = Arrays.stream(Parameter.values())
                .filter(parameter -> parameter.medium() == Medium.WATER)
                .map(Parameter::code)
                .toList();
        String head = parameters.stream()
                .map(code -> "%1$s,%1$s.flags".formatted(code))
                .collect(Collectors.joining(",", "site,periodEnd,", "\n"));
        String cells = ",1,BELOW_DETECTION QC-ONE QC-TWO".repeat(parameters.size());
        String lines = IntStream.range(0, 500)
                .mapToObj(hour -> "large-1," + BEGIN.plusHours(hour) + ":00+08:00" + cells)
                .collect(Collectors.joining("\n"));

        postCsv(head + lines).statusCode(200).body("counts.created", equalTo(500));

        assertEquals(500, observationsSent("large-1"));
        assertTrue(aside.list(0, 1_000).stream().noneMatch(event -> event.key().equals("large-1")));
    }

    @Test
    void refusesMoreFlagsThanAValueMayHaveAndNoOtherItem() {
        TestFeed.putAirStation("large-2", "大件市", "乙");
        String many = String.join("\",\"", Collections.nCopies(17, "QC"));
        post("""
                [{"site": "large-2", "periodEnd": "2026-01-01T01:00:00+08:00", "values": {"CO": 1}, "flags": {"CO": ["%s"]}},
                 {"site": "large-2", "periodEnd": "2026-01-01T02:00:00+08:00", "values": {"CO": 1}}]
                """.formatted(many))
                .statusCode(200)
                .body("items[0].outcome", equalTo("rejected"))
                .body("items[0].field", equalTo("flags.CO"))
                .body("items[0].reason", equalTo("too-many-flags"))
                .body("items[1].outcome", equalTo("created"));
        String words = String.join(" ", Collections.nCopies(2_000, "QC"));
        postCsv("site,periodEnd,CO,CO.flags\nlarge-2,2026-01-01T03:00:00+08:00,1," + words + "\n")
                .body("items[0].reason", equalTo("too-many-flags"));
    }

    @Test
    void refusesALineOfMoreFlagsThanALineHolds() {
        TestFeed.putAirStation("large-4", "大件市", "丁");
        String words = String.join(" ", Collections.nCopies(130_000, "QC"));
        postCsv("site,periodEnd,CO,CO.flags\nlarge-4,2026-01-01T03:00:00+08:00,1," + words + "\n")
                .body("items[0].outcome", equalTo("rejected"))
                .body("items[0].reason", equalTo("unreadable-line"));
    }

    @Test
    void refusesANumberWrittenWithMoreDigitsThanAValueHas() {
        TestFeed.putSite("large-3", "RIVER_SECTION", "大件市", "断面三");
        for (String number : List.of("0." + "0".repeat(900), "1." + "0".repeat(900), "0e-9000")) {
            post("""
                    [{"site": "large-3", "periodEnd": "2026-01-01T01:00:00+08:00", "values": {"TP": %s},
                      "flags": {"TP": ["BELOW_DETECTION"]}}]
                    """.formatted(number))
                    .statusCode(200)
                    .body("items[0].reason", equalTo("unreadable-number"))
                    .body("items[0].field", containsString("TP"));
        }
    }

    private long observationsSent(String site) {
        try (Topic topic = new Topic(broker, RecordedEvents.TYPE)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> topic.awaitRecords(site, 2).stream()
                                    .mapToInt(record -> count(record.value()))
                                    .sum()
                            >= 500);
            topic.awaitRecords(site, 2)
                    .forEach(
                            record -> assertTrue(record.value().getBytes(StandardCharsets.UTF_8).length < KAFKA_TAKES));
            return topic.awaitRecords(site, 2).stream()
                    .mapToInt(record -> count(record.value()))
                    .sum();
        }
    }

    private int count(String payload) {
        try {
            return json.readTree(payload).path("observations").size();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
