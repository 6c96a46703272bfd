package io.qingce.kubernetes.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.kubernetes.Chart;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ConfigMaps that the chart makes and the Secrets that are there before. */
final class Configured {

    private final Map<String, Map<String, String>> maps = new HashMap<>();
    private final Map<String, Map<String, String>> secrets;

    Configured(List<JsonNode> objects, Map<String, Map<String, String>> secrets) {
        this.secrets = secrets;
        for (JsonNode map : Chart.ofKind(objects, "ConfigMap")) {
            Map<String, String> data = new LinkedHashMap<>();
            map.path("data")
                    .properties()
                    .forEach(each -> data.put(each.getKey(), each.getValue().asText()));
            maps.put(Chart.name(map), data);
        }
    }

    /** What a ConfigMap holds. */
    Map<String, String> map(String name, boolean isOptional) {
        Map<String, String> data = maps.get(name);
        if (data == null && !isOptional) {
            throw new IllegalStateException("There is no ConfigMap " + name);
        }
        return data == null ? Map.of() : data;
    }

    /** What a Secret holds, under the names that the items give it; without items all of it. */
    Map<String, String> secret(String name, JsonNode items) {
        if (items.isMissingNode()) {
            return secret(name);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (JsonNode item : items) {
            named.put(item.path("path").asText(), secret(name, item.path("key").asText()));
        }
        return named;
    }

    /** The variables of a container. */
    Map<String, String> environment(JsonNode container) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (JsonNode from : container.path("envFrom")) {
            environment.putAll(map(from.at("/configMapRef/name").asText(), false));
        }
        for (JsonNode each : container.path("env")) {
            JsonNode key = each.at("/valueFrom/secretKeyRef");
            environment.put(
                    each.path("name").asText(),
                    key.isObject()
                            ? secret(key.path("name").asText(), key.path("key").asText())
                            : each.path("value").asText());
        }
        return environment;
    }

    private String secret(String name, String key) {
        String value = secret(name).get(key);
        if (value == null) {
            throw new IllegalStateException("The Secret " + name + " has no " + key);
        }
        return value;
    }

    private Map<String, String> secret(String name) {
        Map<String, String> data = secrets.get(name);
        if (data == null) {
            throw new IllegalStateException("There is no Secret " + name);
        }
        return data;
    }
}
