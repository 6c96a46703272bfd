package io.qingce.monitoring.observation;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code monitoring.observations-recorded.v1}: as few events as hold the observations of a site, none with more
 * observations than the contract allows or more bytes than can be passed on. What is split stays in its order. The schema is in
 * {@code contracts/events}; readings are written as their table has them.
 */
@ApplicationScoped
public class RecordedEvents {

    /** Name and version of the event. */
    public static final String TYPE = "monitoring.observations-recorded.v1";

    /** Observations of one event at most. */
    public static final int MOST = 500;

    private static final int USUAL_CHARACTERS = 200;

    private final JsonFactory factory = new JsonFactory();
    private final Predicate<OutboxEvent> fits;
    private final ZoneId zone;

    @Inject
    RecordedEvents(Outbox outbox, Clock clock) {
        this(outbox::fits, clock.getZone());
    }

    RecordedEvents(Predicate<OutboxEvent> fits, ZoneId zone) {
        this.fits = fits;
        this.zone = zone;
    }

    /** The events of one site. An observation alone is an event of its own, however large: whoever appends it decides. */
    public List<OutboxEvent> of(String site, List<Recorded> recorded) {
        List<OutboxEvent> events = new ArrayList<>();
        for (int from = 0; from < recorded.size(); from += MOST) {
            int to = Math.min(recorded.size(), from + MOST);
            add(site, recorded.subList(from, to), events);
        }
        return events;
    }

    private void add(String site, List<Recorded> recorded, List<OutboxEvent> events) {
        OutboxEvent event = new OutboxEvent(TYPE, site, payload(site, recorded));
        if (recorded.size() == 1 || fits.test(event)) {
            events.add(event);
        } else {
            int half = recorded.size() / 2;
            add(site, recorded.subList(0, half), events);
            add(site, recorded.subList(half, recorded.size()), events);
        }
    }

    private String payload(String site, List<Recorded> recorded) {
        StringWriter text = new StringWriter(recorded.size() * USUAL_CHARACTERS);
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("site", site);
            json.writeArrayFieldStart("observations");
            for (Recorded each : recorded) {
                write(each, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("observations cannot be written as JSON", impossible);
        }
        return text.toString();
    }

    /** One observation with its whole content; of the same period, averaging and version the higher revision wins. */
    private void write(Recorded recorded, JsonGenerator json) throws IOException {
        ObservationKey key = recorded.key();
        Observation observation = recorded.observation();
        json.writeStartObject();
        json.writeStringField(
                "periodEnd", ISO_OFFSET_DATE_TIME.format(key.periodEnd().atZone(zone)));
        json.writeStringField("averaging", key.averaging().text());
        json.writeStringField("version", key.version().name());
        json.writeNumberField("revision", recorded.revision());
        writeRaw("values", ReadingsJson.values(observation), json);
        writeRaw("flags", ReadingsJson.flags(observation), json);
        writeRaw("asSent", ReadingsJson.sent(observation), json);
        json.writeEndObject();
    }

    private static void writeRaw(String member, @Nullable String text, JsonGenerator json) throws IOException {
        if (text != null) {
            json.writeFieldName(member);
            json.writeRawValue(text);
        }
    }
}
