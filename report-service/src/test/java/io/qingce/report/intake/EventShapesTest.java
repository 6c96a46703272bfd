package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.report.intake.EventReader.Batch;
import io.qingce.report.intake.EventReader.Meaning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What of each event has to be there, and how it has to be: the golden example with one member changed. */
class EventShapesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Path EXAMPLES = Path.of(System.getProperty("contracts.dir"), "examples");

    private final EventReader reader = new EventReader();

    /** The events taken in, and the members without which they mean nothing. */
    enum Event {
        OBSERVATIONS("monitoring.observations-recorded.v1", ObservationsRecorded.class, "site observations"),
        SITE("monitoring.site-changed.v1", SiteChanged.class, "code revision name kind region controlPoint simulated"),
        EXCEPTIONAL(
                "monitoring.exceptional-event-decided.v1",
                ExceptionalEventDecided.class,
                "event revision kind regions sites items from to status"),
        PLAN("plan.plan-published.v1", PlanPublished.class, "plan revision document"),
        VALUES("plan.value-reported.v1", ValueReported.class, "plan target revision values"),
        PROGRESS("plan.progress-reported.v1", ProgressReported.class, "plan task revision reports");

        private final String type;
        private final Class<?> shape;
        private final List<String> needed;

        Event(String type, Class<?> shape, String needed) {
            this.type = type;
            this.shape = shape;
            this.needed = List.of(needed.split(" "));
        }

        JsonNode example() {
            try {
                return JSON.readTree(EXAMPLES.resolve(type + ".json").toFile());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    static Stream<Arguments> needed() {
        return Stream.of(Event.values()).flatMap(event -> event.needed.stream().map(name -> Arguments.of(event, name)));
    }

    @ParameterizedTest
    @MethodSource("needed")
    void refusesAnEventWithoutAMemberThatItNeedsAndNamesIt(Event event, String member) {
        JsonNode example = event.example();
        ((ObjectNode) example).remove(member);

        String reason = reason(event, example);
        assertTrue(reason.contains(member), reason);
    }

    @ParameterizedTest
    @MethodSource("needed")
    void refusesAnEventOfWhichAMemberIsNull(Event event, String member) {
        JsonNode example = event.example();
        ((ObjectNode) example).putNull(member);

        assertEquals(1, read(event, example.toString()).refused().size());
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void takesEveryMemberThatItDoesNotNeedForAbsent(Event event) {
        ObjectNode example = (ObjectNode) event.example();
        List<String> more = new ArrayList<>();
        example.fieldNames().forEachRemaining(more::add);
        more.removeAll(event.needed);
        example.remove(more);

        assertEquals(List.of(), read(event, example.toString()).refused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SITE | /code | \" \" | code must be a text of 1 to 128 characters",
                "SITE | /region | \"\" | region must be a text of 1 to 128 characters",
                "SITE | /revision | 0 | revision must be at least 1",
                "SITE | /revision | -1 | revision must be at least 1",
                "SITE | /controlPoint | \"perhaps\" | boolean",
                "OBSERVATIONS | /site | \"\" | site must be a text of 1 to 128 characters",
                "OBSERVATIONS | /observations | [] | observations is empty",
                "OBSERVATIONS | /observations | [null] | observations is empty",
                "OBSERVATIONS | /observations/0/revision | 0 | revision must be at least 1",
                "OBSERVATIONS | /observations/0/values | {} | values must not be empty",
                "OBSERVATIONS | /observations/0/values | null | values is missing",
                "OBSERVATIONS | /observations/0/averaging | \"\" | averaging must be a text",
                "OBSERVATIONS | /observations/0/version | null | version is missing",
                "OBSERVATIONS | /observations/0/periodEnd | null | periodEnd is missing",
                "OBSERVATIONS | /observations/0/periodEnd | \"1899-12-31T23:00:00+08:00\" | the years 1900 to 2200",
                "OBSERVATIONS | /observations/0/periodEnd | \"2201-01-01T00:00:00+08:00\" | the years 1900 to 2200",
                "OBSERVATIONS | /observations/0/values/CO | 1e31 | values.CO is not a number that can be used",
                "OBSERVATIONS | /observations/0/values/CO | 1e-31 | values.CO is not a number that can be used",
                "EXCEPTIONAL | /items | [] | items is empty",
                "EXCEPTIONAL | /regions | [null] | regions must be a list of names",
                "EXCEPTIONAL | /sites | [\"S\",null] | sites must be a list of codes",
                "EXCEPTIONAL | /to | \"2026-04-12T00:59:59+08:00\" | to must not lie before from",
                "EXCEPTIONAL | /from | \"1899-04-12T01:00:00+08:00\" | the years 1900 to 2200",
                "EXCEPTIONAL | /to | \"2201-04-12T01:00:00+08:00\" | the years 1900 to 2200",
                "EXCEPTIONAL | /status | \"\" | status must be a text of 1 to 128 characters",
                "PLAN | /plan | \"\" | plan must be a text of 1 to 128 characters",
                "PLAN | /revision | 0 | revision must be at least 1",
                "PLAN | /document | [] | document must be an object",
                "PLAN | /document | \"{}\" | document must be an object",
                "VALUES | /values | {} | values must be a list",
                "VALUES | /target | \"\" | target must be a text of 1 to 128 characters",
                "PROGRESS | /reports | \"none\" | reports must be a list",
                "PROGRESS | /task | \"\" | task must be a text of 1 to 128 characters"
            })
    void refusesAMemberThatIsNotAsItMustBe(Event event, String pointer, String value, String reason) {
        String said = reason(event, changed(event, pointer, value));

        assertTrue(said.contains(reason), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OBSERVATIONS | /observations/0/periodEnd | \"1900-01-01T01:00:00+08:00\"",
                "OBSERVATIONS | /observations/0/periodEnd | \"2200-12-31T23:00:00+08:00\"",
                "OBSERVATIONS | /observations/0/values/CO | 1e30",
                "OBSERVATIONS | /observations/0/values/CO | 1e-30",
                "OBSERVATIONS | /observations/0/values/CO | -1.5",
                "EXCEPTIONAL | /to | \"2026-04-12T01:00:00+08:00\"",
                "EXCEPTIONAL | /regions | []",
                "EXCEPTIONAL | /kind | \"METEORITE\"",
                "SITE | /targetClass | \"III\"",
                "VALUES | /values | []",
                "PROGRESS | /reports | []"
            })
    void takesWhatLiesJustWithin(Event event, String pointer, String value) {
        assertEquals(
                List.of(),
                read(event, changed(event, pointer, value).toString()).refused());
    }

    @ParameterizedTest
    @CsvSource({"128, 0", "129, 1"})
    void takesNamesOfAtMostAHundredAndTwentyEightCharacters(int length, int refused) {
        JsonNode example = changed(Event.SITE, "/name", '"' + "长".repeat(length) + '"');

        assertEquals(refused, read(Event.SITE, example.toString()).refused().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"period\":{\"to\":\"2024-05-32\"}}]",
                "[{\"period\":{}}]",
                "[{}]",
                "[{\"period\":{\"to\":\"2024-05-31\"}},3]"
            })
    void refusesAReportOnATaskThatDoesNotSayWhichDaysItCovers(String reports) {
        ConsumerRecords<String, byte[]> records =
                records(changed(Event.PROGRESS, "/reports", reports).toString());

        Batch<?> batch = reader.read(records, ProgressReported.class, ProgressReported::toProgress);
        assertTrue(
                batch.refused().get(0).reason().contains("reports: period.to must be a date"),
                batch.refused().get(0).reason());
    }

    private static JsonNode changed(Event event, String pointer, String value) {
        JsonNode example = event.example();
        JsonPointer place = JsonPointer.compile(pointer);
        try {
            ((ObjectNode) example.at(place.head())).set(place.last().getMatchingProperty(), JSON.readTree(value));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
        return example;
    }

    private String reason(Event event, JsonNode json) {
        Batch<?> batch = read(event, json.toString());
        assertEquals(List.of(), batch.understood());
        return batch.refused().get(0).reason();
    }

    private Batch<?> read(Event event, String json) {
        return understand(event.shape, json);
    }

    private <E> Batch<E> understand(Class<E> shape, String json) {
        Meaning<E, E> meaning = told -> told;
        return reader.read(records(json), shape, meaning);
    }

    static ConsumerRecords<String, byte[]> records(String... payloads) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (String payload : payloads) {
            records.add(new ConsumerRecord<>(
                    "topic",
                    0,
                    records.size(),
                    "key",
                    payload == null ? null : payload.getBytes(StandardCharsets.UTF_8)));
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition("topic", 0), records), Map.of());
    }
}
