package io.qingce.chassis.representation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.SpokenJson;
import java.nio.charset.StandardCharsets;

/** An answer as bytes, in the language that was asked for. */
public record Written(byte[] bytes) {

    /** What an entity of JSON is written as; a text, or what has bytes already, is JSON as it is. */
    static Written of(Object entity, ObjectMapper json, Language language) {
        if (entity instanceof Written written) {
            return written;
        }
        if (entity instanceof byte[] bytes) {
            return new Written(bytes);
        }
        return new Written(
                entity instanceof String text
                        ? text.getBytes(StandardCharsets.UTF_8)
                        : SpokenJson.bytes(json, entity, language));
    }
}
