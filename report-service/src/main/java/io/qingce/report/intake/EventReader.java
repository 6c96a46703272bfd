package io.qingce.report.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.qingce.chassis.value.ValueRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads the payload of events: what the contract allows is understood, members that it does not know are ignored. */
@ApplicationScoped
class EventReader {

    /** PostgreSQL cannot hold this character in any text. */
    private static final String NUL = "\\u0000";

    private static final Pattern SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F]");

    private static final int REASON_LENGTH = 500;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** An event and the record that it came with, for the case that it cannot be kept. */
    record Told<T>(ConsumerRecord<String, byte[]> record, T event) {}

    /** A record that cannot be understood or kept, and why. */
    record Refusal(ConsumerRecord<String, byte[]> record, String reason) {

        Refusal {
            reason = reason.substring(0, Math.min(REASON_LENGTH, reason.length()));
        }
    }

    /**
     * What became of a batch of records.
     *
     * @param told the events that are understood, in order
     * @param refused the records that cannot be understood
     */
    record Batch<T>(List<Told<T>> told, List<Refusal> refused) {

        List<T> understood() {
            return told.stream().map(Told::event).toList();
        }
    }

    /** Makes of an event what the service keeps of it. */
    interface Meaning<E, T> {
        T of(E event) throws NotUnderstood;
    }

    <E, T> Batch<T> read(Iterable<ConsumerRecord<String, byte[]>> records, Class<E> shape, Meaning<E, T> meaning) {
        ObjectReader reader = JSON.readerFor(shape);
        List<Told<T>> told = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                told.add(new Told<>(record, meaning.of(read(reader, record.value()))));
            } catch (NotUnderstood reason) {
                refused.add(new Refusal(record, String.valueOf(reason.getMessage())));
            } catch (RuntimeException | StackOverflowError defect) {
                // Reading waits for nothing: what fails once fails whenever this record is read.
                refused.add(new Refusal(record, "the event cannot be read: " + defect));
            }
        }
        return new Batch<>(told, refused);
    }

    private static <E> E read(ObjectReader reader, byte @Nullable [] payload) throws NotUnderstood {
        if (payload == null || payload.length == 0) {
            throw new NotUnderstood("the record is empty");
        }
        String text = new String(payload, StandardCharsets.UTF_8);
        if (text.contains(NUL)) {
            throw new NotUnderstood("the record contains the character U+0000");
        }
        try {
            if (SURROGATE.matcher(text).find()
                    && ValueRange.firstViolation(JSON.readTree(payload)).isPresent()) {
                throw new NotUnderstood("the record contains an unpaired surrogate or a number without bounds");
            }
            @Nullable E event = reader.readValue(payload);
            if (event == null) {
                throw new NotUnderstood("the record is JSON null");
            }
            return event;
        } catch (JsonProcessingException wrong) {
            throw new NotUnderstood(wrong.getOriginalMessage());
        } catch (IOException impossible) {
            throw new NotUnderstood(String.valueOf(impossible.getMessage()));
        }
    }
}
