package io.qingce.chassis.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class EventHeadersTest {

    private static final OutboxEvent EVENT = new OutboxEvent("plan.value-reported.v1", "安阳/R1", "{}");
    private static final Instant SENT = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void saysWhatHappenedToWhatAndWhereThatIsDescribed() {
        assertEquals(
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "17",
                        "ce_source", "/plan-service",
                        "ce_type", "plan.value-reported.v1",
                        "ce_time", "2026-01-01T00:00:00Z",
                        "ce_subject", "安阳/R1",
                        "ce_dataschema", "https://qingce.io/contracts/events/plan.value-reported.v1.schema.json",
                        "content-type", "application/json"),
                headers(Optional.empty()));
    }

    @Test
    void saysOfWhichInstallationItIsWhereThatIsTold() {
        assertEquals("/anyang/plan-service", headers(Optional.of("anyang")).get("ce_source"));
    }

    @Test
    void saysInWhichTraceTheRequestStoodThatCausedIt() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        assertEquals(trace, headers(Optional.empty(), Optional.of(trace)).get("traceparent"));
    }

    private static Map<String, String> headers(Optional<String> installation) {
        return headers(installation, Optional.empty());
    }

    private static Map<String, String> headers(Optional<String> installation, Optional<String> trace) {
        Outbox.Pending pending = new Outbox.Pending(17, EVENT, 0, false, trace);
        return StreamSupport.stream(
                        new EventHeaders("plan-service", installation)
                                .of(pending, SENT)
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(header -> header.key(), header -> new String(header.value(), UTF_8)));
    }
}
