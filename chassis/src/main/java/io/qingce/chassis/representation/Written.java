package io.qingce.chassis.representation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.SpokenJson;
import io.qingce.chassis.value.Sha256;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;

/**
 * An answer as bytes, in the language that was asked for.
 *
 * @param tag what it is told from others by, hashed once: what is kept is not hashed for each reader
 */
public record Written(byte[] bytes, MediaType type, String tag) {

    private static final int TAG_LENGTH = 24;

    Written(byte[] bytes, MediaType type) {
        this(bytes, type, tag(bytes));
    }

    /** What an entity of JSON is written as; a text, or what has bytes already, is JSON as it is. */
    public static Written of(Object entity, ObjectMapper json, Language language) {
        return entity instanceof Written written
                ? written
                : new Written(json(entity, json, language), MediaType.APPLICATION_JSON_TYPE);
    }

    private static byte[] json(Object entity, ObjectMapper json, Language language) {
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        return entity instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : SpokenJson.bytes(json, entity, language);
    }

    private static String tag(byte[] bytes) {
        return Sha256.of(bytes).substring(0, TAG_LENGTH);
    }
}
