package io.qingce.kubernetes.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.kubernetes.Chart;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Deployment says of its pods.
 *
 * @param name of the Deployment and of its Service
 * @param image with its tag
 * @param ports by name
 * @param pause from the day it is told to stop to the signal (preStop)
 * @param grace from the same to the end by force
 * @param memory limit in bytes
 * @param processors limit
 * @param takesTurns whether the old one stops before the new one starts (Recreate)
 */
record PodTemplate(
        String name,
        String image,
        int replicas,
        Map<String, String> environment,
        List<Mount> mounts,
        Map<String, Integer> ports,
        Probe startup,
        Probe liveness,
        Probe readiness,
        Duration pause,
        Duration grace,
        String user,
        long memory,
        BigDecimal processors,
        boolean takesTurns) {

    /** The template of a Deployment. */
    static PodTemplate of(JsonNode deployment, Configured configured) {
        JsonNode pod = deployment.at("/spec/template/spec");
        JsonNode container = pod.at("/containers/0");
        demand(pod.path("containers").size() == 1, "one container");
        demand(container.at("/securityContext/readOnlyRootFilesystem").asBoolean(), "a read-only root");
        JsonNode security = pod.path("securityContext");
        return new PodTemplate(
                Chart.name(deployment),
                container.path("image").asText(),
                deployment.at("/spec/replicas").asInt(1),
                configured.environment(container),
                mounts(pod, container, configured),
                ports(container),
                Probe.of(container, "startupProbe"),
                Probe.of(container, "livenessProbe"),
                Probe.of(container, "readinessProbe"),
                Duration.ofSeconds(
                        container.at("/lifecycle/preStop/sleep/seconds").asInt()),
                Duration.ofSeconds(pod.path("terminationGracePeriodSeconds").asInt(30)),
                security.path("runAsUser").asText() + ":"
                        + security.path("runAsGroup").asText(),
                bytes(container.at("/resources/limits/memory").asText()),
                processors(container.at("/resources/limits/cpu").asText()),
                deployment.at("/spec/strategy/type").asText().equals("Recreate"));
    }

    /** The port with this name. */
    int port(String port) {
        return Optional.ofNullable(ports.get(port))
                .orElseThrow(() -> new IllegalStateException(name + " has no port " + port));
    }

    /** A quantity of memory as Kubernetes writes it. */
    static long bytes(String quantity) {
        String number = quantity.replaceAll("[^0-9]", "");
        int shift = switch (quantity.substring(number.length())) {
            case "" -> 0;
            case "Ki" -> 10;
            case "Mi" -> 20;
            case "Gi" -> 30;
            default -> throw new IllegalArgumentException("A quantity of memory that is not read: " + quantity);
        };
        return Long.parseLong(number) << shift;
    }

    /** A quantity of processors as Kubernetes writes it. */
    static BigDecimal processors(String quantity) {
        return quantity.endsWith("m")
                ? new BigDecimal(quantity.substring(0, quantity.length() - 1)).movePointLeft(3)
                : new BigDecimal(quantity);
    }

    private static List<Mount> mounts(JsonNode pod, JsonNode container, Configured configured) {
        List<Mount> mounts = new ArrayList<>();
        for (JsonNode mount : container.path("volumeMounts")) {
            for (JsonNode volume : pod.path("volumes")) {
                if (volume.path("name").equals(mount.path("name"))) {
                    mounts.add(Mount.of(mount, volume, configured));
                }
            }
        }
        return mounts;
    }

    private static Map<String, Integer> ports(JsonNode container) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        container
                .path("ports")
                .forEach(port -> ports.put(
                        port.path("name").asText(), port.path("containerPort").asInt()));
        return ports;
    }

    private static void demand(boolean isSo, String what) {
        if (!isSo) {
            throw new IllegalStateException("The rehearsal knows pods with " + what + " only");
        }
    }
}
