package io.qingce.kubernetes.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An image that was unpacked.
 *
 * @param root its files
 * @param command its entry point
 * @param environment what it sets
 * @param user as it says: user:group
 */
record Image(Path root, List<String> command, Map<String, String> environment, String folder, String user) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Unpacks an OCI archive, layer upon layer, into a folder that does not exist. */
    static Image unpack(Path archive, Path folder) throws IOException {
        Path blobs = Files.createDirectories(folder.resolve("archive"));
        Path root = Files.createDirectories(folder.resolve("root"));
        Machine.run("tar", "-xf", archive.toString(), "-C", blobs.toString());
        JsonNode index = JSON.readTree(blobs.resolve("index.json").toFile());
        JsonNode manifest = blob(blobs, index.at("/manifests/0/digest").asText());
        for (JsonNode layer : manifest.path("layers")) {
            Path packed = path(blobs, layer.path("digest").asText());
            Machine.run("tar", "--same-permissions", "-xzf", packed.toString(), "-C", root.toString());
        }
        JsonNode config = blob(blobs, manifest.at("/config/digest").asText()).path("config");
        Map<String, String> environment = new LinkedHashMap<>();
        for (JsonNode each : config.path("Env")) {
            String[] parts = each.asText().split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return new Image(
                root,
                JSON.convertValue(
                        config.path("Entrypoint"),
                        JSON.getTypeFactory().constructCollectionType(List.class, String.class)),
                environment,
                config.path("WorkingDir").asText("/"),
                config.path("User").asText());
    }

    private static JsonNode blob(Path blobs, String digest) throws IOException {
        return JSON.readTree(path(blobs, digest).toFile());
    }

    private static Path path(Path blobs, String digest) {
        return blobs.resolve("blobs").resolve(digest.replace(':', '/'));
    }
}
