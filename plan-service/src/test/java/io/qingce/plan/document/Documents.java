package io.qingce.plan.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.reading.DocumentReader;
import io.qingce.plan.document.reading.Examined;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Plan documents for tests: the five that ship, and small ones that differ from a good one in one place. */
public final class Documents {

    public static final List<String> SHIPPED =
            List.of("anyang", "hebi-baoshan", "jiaozuo-htz", "liaocheng-htz", "shangjie");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SMALL = """
        {"format": "qingce.plan/v1", "code": "small", "title": {"zh": "小规划", "en": "Small plan"},
         "documentType": "规划", "status": "ISSUED", "issuer": {"name": "某区"},
         "period": {"label": "2021—2025年", "from": "2021-01-01", "to": "2025-12-31"},
         "region": {"name": "某区", "province": "某省", "level": "市辖区"},
         "completeness": {"statement": "全部"},
         "targets": [
           {"id": "T1", "name": {"zh": "细颗粒物浓度", "en": "PM2.5"}, "category": "空气质量",
            "indicator": "pm25-annual-mean", "dataClass": "MONITORED_AIR", "unit": "µg/m³", "direction": "LOWER",
            "nature": "BINDING", "cumulative": "NO",
            "points": [{"due": {"kind": "YEAR", "year": 2025}, "comparator": "LESS_THAN",
                        "comparatorFrom": "PRINTED", "value": 44}],
            "printed": {"words": "低于44微克/立方米", "place": "二"}}]}
        """;

    private Documents() {}

    /** A document that ships with the service, as it is written. */
    public static byte[] shipped(String plan) {
        return resource("/plans/" + plan + ".yaml");
    }

    public static byte[] resource(String path) {
        try (InputStream stream = Objects.requireNonNull(Documents.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** A small valid document of this plan, in JSON, after this change. */
    public static String small(String plan, Consumer<ObjectNode> change) {
        try {
            ObjectNode document = (ObjectNode) JSON.readTree(SMALL);
            document.put("code", plan);
            change.accept(document);
            return JSON.writeValueAsString(document);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    public static String small(String plan) {
        return small(plan, document -> {});
    }

    /** The only target of the small document. */
    public static ObjectNode target(ObjectNode document) {
        return (ObjectNode) document.path("targets").get(0);
    }

    /** The only point of that target. */
    public static ObjectNode point(ObjectNode document) {
        return (ObjectNode) target(document).path("points").get(0);
    }

    /** Adds a copy of that target under another identifier. */
    public static ObjectNode addTarget(ObjectNode document, String id) {
        ObjectNode copy = target(document).deepCopy();
        document.withArray("targets").add(copy.put("id", id));
        return copy;
    }

    /** Adds a task of the bureau in a group of its own. */
    public static ObjectNode addTask(ObjectNode document, String id, String code) {
        String group = "G" + id;
        ObjectNode section =
                document.withArray("groups").addObject().put("id", group).put("number", "一");
        section.putObject("name").put("zh", "水环境治理").put("en", "Water");
        section.putObject("chapter").put("zh", "主要任务").put("en", "Main tasks");
        return document.withArray("tasks")
                .addObject()
                .put("id", id)
                .put("code", code)
                .put("group", group)
                .put("heading", "整治入河排污口")
                .put("place", "三(一)");
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** A document that ships with the service, as it is read. */
    public static Examined examined(String plan) {
        return reader().examine(plan, DocumentFormat.YAML, new ByteArrayInputStream(shipped(plan)));
    }

    public static DocumentReader reader() {
        return new DocumentReader(() -> 900_000, Clock.systemUTC());
    }

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
