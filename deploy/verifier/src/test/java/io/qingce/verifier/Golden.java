package io.qingce.verifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The exports among the contracts: what was signed once stays verifiable. */
final class Golden {

    static final Path FOLDER = Path.of(System.getProperty("contracts.dir", "../../contracts"), "sign-offs");

    private Golden() {}

    static PublicKeys keys() {
        return as(export("keys"), PublicKeys.class);
    }

    static SignedFigures signed(String name) {
        return as(export(name), SignedFigures.class);
    }

    static ObjectNode export(String name) {
        try {
            return (ObjectNode) CanonicalJson.read(Files.readString(FOLDER.resolve(name + ".json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static <T> T as(JsonNode export, Class<T> type) {
        try {
            return CanonicalJson.read(export.toString(), type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
