package io.qingce.image;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an image is made of, as CycloneDX says it: the service, its Java libraries, Java, and the libraries of the machine. */
final class Components {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Components() {}

    /**
     * The list for a service.
     *
     * @param application the folder of a packaged Quarkus application, which says of what it consists
     * @param libraries names of the files of the machine that lie in the image
     */
    static String of(String service, String version, Path application, Iterable<String> libraries) throws IOException {
        ObjectNode bill = JSON.createObjectNode();
        bill.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
        component(bill.putObject("metadata").putObject("component"), "application", "io.qingce", service, version)
                .put("purl", "pkg:maven/io.qingce/qingce-" + service + "@" + version);
        ArrayNode components = bill.putArray("components");
        for (String line : Files.readAllLines(application.resolve("quarkus-app-dependencies.txt"))) {
            library(components.addObject(), line);
        }
        component(
                components.addObject(),
                "platform",
                System.getProperty("java.vendor"),
                "openjdk",
                System.getProperty("java.runtime.version"));
        libraries.forEach(file -> components.addObject().put("type", "file").put("name", file));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bill) + "\n";
    }

    /** A line {@code group:artifact:classifier:type:version}. */
    private static void library(ObjectNode component, String line) {
        String[] parts = line.split(":", -1);
        component(component, "library", parts[0], parts[1], parts[4])
                .put("purl", "pkg:maven/" + parts[0] + "/" + parts[1] + "@" + parts[4]);
    }

    private static ObjectNode component(ObjectNode node, String type, String group, String name, String version) {
        return node.put("type", type).put("group", group).put("name", name).put("version", version);
    }
}
