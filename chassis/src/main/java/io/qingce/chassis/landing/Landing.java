package io.qingce.chassis.landing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the root of an interface: the way to its description and to everything that can be read without knowing a key.
 *
 * @param title of the interface
 * @param version of the interface
 * @param links the way on; names of relations are those of RFC 8631 and {@code related}
 */
public record Landing(String title, String version, List<Link> links) {

    /** The paths at which it is answered. */
    public static final List<String> PATHS = List.of("/", "/api");

    /**
     * One way on.
     *
     * @param rel what is there
     * @param href its path
     * @param title in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Link(String rel, String href, @Nullable String title) {}

    public Landing {
        links = List.copyOf(links);
    }

    /**
     * The landing of a described interface.
     *
     * @param description OpenAPI
     * @param before where descriptions and documents are
     */
    public static Landing of(JsonNode description, List<Link> before) {
        List<Link> links = new ArrayList<>(before);
        description.path("paths").properties().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/") && !path.getKey().contains("{"))
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> links.add(new Link(
                        "related",
                        path.getKey(),
                        path.getValue().at("/get/summary").asText())));
        return new Landing(
                description.at("/info/title").asText(),
                description.at("/info/version").asText(),
                links);
    }
}
