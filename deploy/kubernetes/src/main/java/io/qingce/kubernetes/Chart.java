package io.qingce.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The chart and what Helm makes of it. */
public final class Chart {

    /** The folder of the parent of all modules. */
    static final Path CHECKOUT = Path.of(System.getProperty("qingce.checkout"));

    static final Path FOLDER = CHECKOUT.resolve("deploy/kubernetes/qingce");
    static final List<String> PROFILES = List.of("county", "city", "province");
    static final YAMLMapper YAML = new YAMLMapper();
    static final ObjectMapper JSON = new ObjectMapper();

    /** Helm inside a process believes in Kubernetes 1.20 unless it is told. */
    private static final String KUBERNETES = "1.33.0";

    /** A copy without links, of which Helm would speak each time, and with hooks as objects, which it would leave out. */
    private static final Path COPY = copy();

    static {
        YAML.configOverride(ArrayNode.class).setMergeable(false);
    }

    private Chart() {}

    /** The module of a key of the values. */
    static String module(String key) {
        return key.equals("portal") ? key : key + "-service";
    }

    /** The objects of a profile. */
    static List<JsonNode> objects(String profile) {
        return objects(FOLDER.resolve("values-" + profile + ".yaml"));
    }

    /** The objects that values make, each as YAML is read. */
    public static List<JsonNode> objects(Path values) {
        TemplateCommand template = new Helm(COPY)
                .template()
                .withName("qingce")
                .withNamespace("qingce")
                .withKubeVersion(KUBERNETES)
                .withValuesFile(values);
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(template.call())) {
            return documents.readAll().stream().filter(JsonNode::isObject).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What Helm says of the chart with the values of a profile for its own, in a folder that is empty. */
    static LintResult lint(String profile, Path folder) throws IOException {
        copyTo(folder);
        JsonNode values = YAML.readTree(FOLDER.resolve("values.yaml").toFile());
        JsonNode own =
                YAML.readTree(FOLDER.resolve("values-" + profile + ".yaml").toFile());
        YAML.writeValue(
                folder.resolve("values.yaml").toFile(),
                YAML.readerForUpdating(values).readValue(own));
        Path chart = folder.resolve("Chart.yaml");
        Files.writeString(chart, Files.readString(chart).replaceFirst("(?m)^kubeVersion: .*$", ""));
        return new Helm(folder).lint().strict().call();
    }

    private static Path copy() {
        try {
            Path folder = Files.createTempDirectory(
                    Files.createDirectories(CHECKOUT.resolve("deploy/kubernetes/target")), "chart");
            return copyTo(folder).toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path copyTo(Path target) {
        try (Stream<Path> files = Files.walk(FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replaceAll("(?m)^ +helm.sh/hook.*\\n", ""));
            }
            return target;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The objects of a kind. */
    public static List<JsonNode> ofKind(List<JsonNode> objects, String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    /** The object of a kind and name. */
    static JsonNode object(List<JsonNode> objects, String kind, String name) {
        return ofKind(objects, kind).stream()
                .filter(object -> name(object).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    /** The name of an object. */
    public static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static String read(String file) {
        try {
            return Files.readString(CHECKOUT.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
