package io.qingce.chassis.language;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** JSON in one language: of a text that carries both ({@link Words#both}) only one is written, however deep it lies. */
public final class SpokenJson extends JsonGeneratorDelegate {

    private final Language language;

    private SpokenJson(JsonGenerator output, Language language) {
        super(output, false);
        this.language = language;
    }

    /** What writes to this output, in one language. */
    public static JsonGenerator of(JsonGenerator output, Language language) {
        return new SpokenJson(output, language);
    }

    /** Writes a value as JSON, in UTF-8; the output is neither flushed nor closed, so that an answer knows its length. */
    public static void write(ObjectMapper json, Object value, Language language, OutputStream stream)
            throws IOException {
        JsonGenerator plain = json.createGenerator(stream)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        try (JsonGenerator output = new SpokenJson(plain, language)) {
            json.writeValue(output, value);
        }
    }

    /** The same in memory. */
    public static byte[] bytes(ObjectMapper json, Object value, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(json, value, language, bytes);
        } catch (IOException defect) {
            throw new UncheckedIOException("an answer is no JSON", defect);
        }
        return bytes.toByteArray();
    }

    @Override
    public void writeString(String text) throws IOException {
        super.writeString(text == null ? null : Words.in(language, text));
    }

    /** What was stored as JSON carries both languages, too. */
    @Override
    public void writeRawValue(String json) throws IOException {
        super.writeRawValue(Words.inJson(language, json));
    }
}
