package io.qingce.kubernetes.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Something mounted into a container.
 *
 * @param path in the container
 * @param claim the volume that outlives pods; empty for a folder of the pod
 * @param files what is in it at the start, by name
 */
record Mount(String path, boolean isReadOnly, String claim, Map<String, String> files) {

    /** A mount and its volume, as the manifest says. */
    static Mount of(JsonNode mount, JsonNode volume, Configured configured) {
        JsonNode secret = volume.path("secret");
        JsonNode map = volume.path("configMap");
        Map<String, String> files = secret.isObject()
                ? configured.secret(secret.path("secretName").asText(), secret.path("items"))
                : map.isObject()
                        ? configured.map(
                                map.path("name").asText(), map.path("optional").asBoolean())
                        : Map.of();
        return new Mount(
                mount.path("mountPath").asText(),
                mount.path("readOnly").asBoolean() || secret.isObject() || map.isObject(),
                volume.at("/persistentVolumeClaim/claimName").asText(),
                files);
    }
}
