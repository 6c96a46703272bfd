package io.qingce.monitoring.site.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.site.SiteDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sites as GeoJSON (RFC 7946): a Feature is a site, its geometry a Point (or null where the place is not known), its
 * {@code id} the code, its properties the other fields.
 */
final class SiteGeoJson {

    /** The media type. */
    static final String TYPE = "application/geo+json";

    private SiteGeoJson() {}

    /**
     * The features of a body.
     *
     * @throws ProblemException 422 if it is neither a FeatureCollection nor a Feature
     */
    static List<JsonNode> features(JsonNode body) {
        String type = body.path("type").asText();
        if (type.equals("Feature")) {
            return List.of(body);
        }
        if (!type.equals("FeatureCollection") || !body.path("features").isArray()) {
            throw new ProblemException(
                    422,
                    "unknown-layout",
                    Words.both(
                            "请求体须为GeoJSON的FeatureCollection或Feature。",
                            "The body is a GeoJSON FeatureCollection or Feature."));
        }
        List<JsonNode> features = new ArrayList<>();
        body.path("features").forEach(features::add);
        return features;
    }

    /**
     * A feature as the JSON of a site.
     *
     * @throws UnfitItemException if it is no feature, or its geometry no point
     */
    static ObjectNode site(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        if (!feature.path("type").asText().equals("Feature") || !properties.isObject()) {
            throw new UnfitItemException(
                    null,
                    "unreadable-item",
                    Words.both("每个点位须为带properties的Feature。", "A site is a Feature with properties."));
        }
        ObjectNode site = ((ObjectNode) properties).deepCopy();
        if (!site.has("code") && feature.path("id").isTextual()) {
            site.set("code", feature.path("id"));
        }
        JsonNode geometry = feature.path("geometry");
        if (geometry.isObject()) {
            place(site, geometry);
        }
        return site;
    }

    /** A site as a Feature; every field that the geometry and the id do not hold is a property. */
    static ObjectNode feature(SiteDocument document, ObjectMapper json) {
        ObjectNode properties = json.valueToTree(document);
        ObjectNode feature = JsonNodeFactory.instance.objectNode();
        feature.put("type", "Feature");
        feature.put("id", document.code());
        feature.set("geometry", geometry(properties.remove("longitude"), properties.remove("latitude")));
        feature.set("properties", properties);
        return feature;
    }

    private static void place(ObjectNode site, JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        if (!geometry.path("type").asText().equals("Point") || coordinates.size() < 2) {
            throw new UnfitItemException(
                    "geometry", "not-a-point", Words.both("点位的位置须为Point。", "The place of a site is a Point."));
        }
        site.set("longitude", coordinates.path(0));
        site.set("latitude", coordinates.path(1));
    }

    private static JsonNode geometry(@Nullable JsonNode longitude, @Nullable JsonNode latitude) {
        if (longitude == null || latitude == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode point = JsonNodeFactory.instance.objectNode().put("type", "Point");
        point.putArray("coordinates").add(longitude).add(latitude);
        return point;
    }
}
