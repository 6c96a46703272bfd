package io.qingce.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a description does not tell: values that name something that is there, bodies whose schema says little. */
public final class Samples {

    private final JsonNode samples;

    private Samples(JsonNode samples) {
        this.samples = samples;
    }

    /** None: the schemas have to do. */
    public static Samples none() {
        return new Samples(MissingNode.getInstance());
    }

    /** Those of a service, such as {@code plan-service}. */
    public static Samples of(String service) {
        String resource = service + ".yaml";
        try (InputStream text = Objects.requireNonNull(Samples.class.getResourceAsStream(resource), resource)) {
            return new Samples(new ObjectMapper(new YAMLFactory()).readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is put first, so that there is something to ask for: each with {@code path} and {@code body}. */
    Iterable<JsonNode> first() {
        return samples.path("first");
    }

    /** A value of a parameter; the one given if none is known. */
    String value(String parameter, String otherwise) {
        return samples.path("values").path(parameter).asText(otherwise);
    }

    /** A body of an operation; null if its schema has to do. */
    @Nullable
    JsonNode body(String operation, String type) {
        JsonNode body = samples.path("bodies").path(operation + " " + type);
        JsonNode json = samples.path("bodies").path(operation);
        if (!body.isMissingNode()) {
            return body;
        }
        return json.isMissingNode() || !type.endsWith("json") ? null : json;
    }
}
