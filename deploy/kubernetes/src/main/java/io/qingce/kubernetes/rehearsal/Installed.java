package io.qingce.kubernetes.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.kubernetes.Chart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the chart makes, installed: the Deployments, and the Services before their pods. */
final class Installed implements AutoCloseable {

    private final List<Deployed> deployments = new ArrayList<>();
    private final List<ServiceAddress> addresses = new ArrayList<>();

    /**
     * Reads the objects that the values make, and opens the addresses of their services; starts nothing.
     *
     * @param archives folder with an OCI archive for each image
     * @param folder empty, for what is unpacked
     */
    Installed(Cluster cluster, List<JsonNode> objects, Configured configured, Path archives, Path folder)
            throws IOException {
        for (JsonNode each : Chart.ofKind(objects, "Deployment")) {
            PodTemplate template = PodTemplate.of(each, configured);
            String module = module(template);
            Image image = Image.unpack(archives.resolve(module + ".tar"), folder.resolve(module));
            deployments.add(new Deployed(cluster, template, image));
        }
        for (JsonNode service : Chart.ofKind(objects, "Service")) {
            Deployed behind = deployment(Chart.name(service));
            String address = cluster.service(Chart.name(service));
            for (JsonNode port : service.at("/spec/ports")) {
                int target = behind.template().port(port.path("targetPort").asText());
                addresses.add(new ServiceAddress(
                        address,
                        port.path("port").asInt(),
                        () -> behind.pods().stream()
                                .filter(Pod::isReady)
                                .map(pod -> new InetSocketAddress(pod.address(), target))
                                .toList()));
            }
        }
    }

    List<Deployed> deployments() {
        return deployments;
    }

    /** The Deployment with this name. */
    Deployed deployment(String name) {
        return deployments.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Deployment " + name));
    }

    /** Starts all pods at once and waits until they are ready. */
    void start() throws InterruptedException {
        for (Deployed each : deployments) {
            each.scale(each.template().replicas());
        }
        for (Deployed each : deployments) {
            each.awaitReady();
        }
    }

    @Override
    public void close() {
        addresses.forEach(ServiceAddress::close);
    }

    private static String module(PodTemplate template) {
        String image = template.image();
        return image.substring(image.lastIndexOf('/') + 1, image.lastIndexOf(':'));
    }
}
