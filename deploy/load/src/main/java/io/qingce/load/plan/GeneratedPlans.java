package io.qingce.load.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Plans of the size of the five, for places that do not exist: the five in turn, each with the name of its place
 * replaced by one of two characters wherever it is printed. The same seed gives the same plans, byte by byte.
 */
final class GeneratedPlans {

    /** Most plans that can be told apart. */
    static final int MOST = 1_600;

    private static final String FIRST = "云青松柏清溪临江汉南淮北桐金银龙凤鹤梅兰竹荷沧湖瀛山磐永顺长丰宁泰瑞嘉禾锦秀澜棠";
    private static final String SECOND = "川阳州陵原泽浦岭源沙渡关屯台津滨湾桥郡乡林峰潭洲坪坞寨堡岗埠垣畈圩墩埭峪崮峦巷亭";
    private static final int WIDTH = 40;

    private static final ObjectMapper YAML = new YAMLMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .build();

    private final List<Template> templates;
    private final List<String> places;

    /** One of the five: its text in JSON, and the two characters that are its place. */
    private record Template(String json, String place) {

        static Template of(Path file) {
            try {
                ObjectNode plan = (ObjectNode) YAML.readTree(file.toFile());
                plan.remove("parentPlan");
                return new Template(JSON.writeValueAsString(plan), place(plan));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }

        /** The last two characters before the kind of the region: 上街 of 郑州市上街区. */
        private static String place(JsonNode plan) {
            String region = plan.path("region").path("name").asText().replaceAll("(高新区|市|县|区|城乡一体化示范区)$", "");
            return region.substring(Math.max(0, region.length() - 2));
        }
    }

    /**
     * A generated plan.
     *
     * @param code its code
     * @param region name of its region
     * @param place the two characters of its place
     * @param json the document
     */
    record Generated(String code, String region, String place, String json) {

        /** The same document as people write it. */
        String yaml() {
            try {
                return YAML.writeValueAsString(JSON.readTree(json));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * @param plans the plan documents that ship with the project
     * @param seed chooses the order of the places
     */
    GeneratedPlans(List<Path> plans, long seed) {
        templates = plans.stream().map(Template::of).toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            names.add("" + FIRST.charAt(i / WIDTH) + SECOND.charAt(i % WIDTH));
        }
        Collections.shuffle(names, new Random(seed));
        places = List.copyOf(names);
    }

    /** The plan of this number, from 0. */
    Generated get(int number) {
        Template template = templates.get(number % templates.size());
        String place = places.get(number);
        try {
            ObjectNode plan = (ObjectNode) JSON.readTree(template.json().replace(template.place(), place));
            String code = "load-" + number;
            plan.put("code", code);
            String region = plan.path("region").path("name").asText();
            return new Generated(code, region, place, JSON.writeValueAsString(plan));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
