package io.qingce.chassis.outbox;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The attributes of an event as the headers of its record: CloudEvents 1.0 in binary mode. */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class EventHeaders {

    /** Where the schemas of the payloads are named; they lie in {@code contracts/events}. */
    private static final String SCHEMAS = "https://qingce.io/contracts/events/";

    private final byte[] source;

    /**
     * @param service name of the service
     * @param installation name of who runs it, such as {@code anyang}; told where events of several installations meet
     */
    EventHeaders(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "qingce.installation") Optional<String> installation) {
        this.source = utf8(installation.map(name -> "/" + name).orElse("") + "/" + service);
    }

    /**
     * The headers of one record.
     *
     * @param pending its identifier is the same again when it is delivered again
     * @param sentAt now
     */
    Headers of(Outbox.Pending pending, Instant sentAt) {
        OutboxEvent event = pending.event();
        Headers headers = new RecordHeaders()
                .add("ce_specversion", utf8("1.0"))
                .add("ce_id", utf8(Long.toString(pending.id())))
                .add("ce_source", source)
                .add("ce_type", utf8(event.type()))
                .add("ce_time", utf8(sentAt.toString()))
                .add("ce_subject", utf8(event.key()))
                .add("ce_dataschema", utf8(SCHEMAS + event.type() + ".schema.json"))
                .add("content-type", utf8("application/json"));
        pending.traceparent().ifPresent(trace -> headers.add(TraceParent.HEADER, utf8(trace)));
        return headers;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
