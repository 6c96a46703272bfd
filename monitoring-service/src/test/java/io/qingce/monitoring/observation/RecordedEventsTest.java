package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the doors let pass becomes events that can be passed on, each observation once and in its order. */
class RecordedEventsTest {

    private static final int LIMIT = 900_000;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    /** As long as they may be; millions of them are sent. */
    private static final List<String> FLAGS = IntStream.range(0, 64)
            .mapToObj(number -> String.format("PERHAPS-IT-WAS-NOT-CALIBRATED-%02d", number))
            .toList();

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final RecordedEvents events = new RecordedEvents(event -> event.fits(LIMIT), ZoneId.of("Asia/Shanghai"));

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("events.runs", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryEventBelowTheLimitAndEveryObservationOnceInItsOrder(long seed) {
        Random random = new Random(seed);
        List<Recorded> recorded = IntStream.range(0, 1 + random.nextInt(1_200))
                .mapToObj(hour -> recorded(hour, random, random.nextInt(Reading.MOST_FLAGS + 1)))
                .toList();
        assertWhole(recorded, events.of("断面-1", recorded));
    }

    @Test
    void keepsTheLargestObservationThatTheDoorsLetPassInOneEvent() {
        Random random = new Random(1);
        List<Recorded> largest = List.of(recorded(1, random, Reading.MOST_FLAGS));
        assertEquals(1, events.of("断面-1", largest).size());
        assertWhole(largest, events.of("断面-1", largest));
    }

    @Test
    void sendsAsFewEventsAsHoldOrdinaryObservations() {
        Random random = new Random(2);
        List<Recorded> ordinary = IntStream.range(0, RecordedEvents.MOST)
                .mapToObj(hour -> recorded(hour, random, 0))
                .toList();
        assertEquals(1, events.of("1001A", ordinary).size());
    }

    @Test
    void writesReadingsAsTheContractShowsThem() {
        Map<Parameter, Reading> readings = new EnumMap<>(Parameter.class);
        readings.put(Parameter.PM25, Reading.of(new BigDecimal("35.0")));
        readings.put(
                Parameter.CO, new Reading(BigDecimal.ZERO, List.of("NOISE"), new Sent(new BigDecimal("-0.10"), null)));
        readings.put(
                Parameter.O3, new Reading(null, List.of("VOID", "QC-1"), new Sent(new BigDecimal("1e2"), "mg/m³")));
        ObservationKey key = new ObservationKey("断面-1", BEGIN, Averaging.HOUR, Version.REVIEWED);
        Recorded recorded = new Recorded(new Observation(key, readings), 3, BEGIN);
        assertEquals(
                "{\"site\":\"断面-1\",\"observations\":[{\"periodEnd\":\"2026-01-01T08:00:00+08:00\",\"averaging\":\"PT1H\","
                        + "\"version\":\"REVIEWED\",\"revision\":3,\"values\":{\"PM2.5\":35,\"CO\":0,\"O3\":null},"
                        + "\"flags\":{\"CO\":[\"NOISE\"],\"O3\":[\"QC-1\",\"VOID\"]},"
                        + "\"asSent\":{\"CO\":{\"value\":-0.10},\"O3\":{\"value\":100,\"unit\":\"mg/m³\"}}}]}",
                events.of("断面-1", List.of(recorded)).get(0).payload());
    }

    private static void assertWhole(List<Recorded> recorded, List<OutboxEvent> events) {
        List<Instant> told = new ArrayList<>();
        for (OutboxEvent event : events) {
            assertTrue(event.bytes() <= LIMIT, () -> event.bytes() + " bytes");
            JsonNode observations = json(event.payload()).path("observations");
            assertTrue(observations.size() <= RecordedEvents.MOST);
            observations.forEach(each -> told.add(
                    java.time.OffsetDateTime.parse(each.path("periodEnd").asText())
                            .toInstant()));
        }
        assertEquals(recorded.stream().map(each -> each.key().periodEnd()).toList(), told);
    }

    private static Recorded recorded(int hour, Random random, int flags) {
        Map<Parameter, Reading> readings = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000_000), 6);
            Sent sent = flags == 0 ? null : new Sent(value.setScale(30), "mg/m³");
            readings.put(parameter, new Reading(value, flags(random, flags), sent));
        }
        ObservationKey key =
                new ObservationKey("断面-1", BEGIN.plusSeconds(3600L * hour), Averaging.HOUR, Version.REAL_TIME);
        return Recorded.first(new Observation(key, readings), BEGIN);
    }

    private static List<String> flags(Random random, int count) {
        int first = random.nextInt(FLAGS.size() - count + 1);
        return FLAGS.subList(first, first + count);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
