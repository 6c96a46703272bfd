package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.qingce.load.plan.GeneratedPlans.Generated;
import io.qingce.local.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a thousand plans have in common, whichever they are. */
class GeneratedPlansPropertyTest {

    private static final List<Path> SHIPPED = new Checkout(Path.of("..", "..")).plans();
    private static final GeneratedPlans PLANS = new GeneratedPlans(SHIPPED, 4);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void areNoMoreThanCanBeToldApart() {
        assertThrows(IndexOutOfBoundsException.class, () -> PLANS.get(GeneratedPlans.MOST));
    }

    @Test
    void haveAPlaceOfTwoCharactersEachOfWhichNoOtherHas() {
        Set<String> places = new HashSet<>();
        for (int number = 0; number < GeneratedPlans.MOST; number += 40) {
            Generated plan = PLANS.get(number);
            assertEquals(2, plan.place().length());
            assertTrue(places.add(plan.place()), plan.place());
            assertEquals("load-" + number, plan.code());
        }
    }

    /** Half are imported in YAML: another document there would be another measurement. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 998})
    void saysTheSameInBothNotations(int number) throws IOException {
        Generated plan = PLANS.get(number);
        JsonNode yaml = new YAMLMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(plan.yaml());
        assertEquals(JSON.readTree(plan.json()), yaml);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void areTheFiveInTurn(int template) throws IOException {
        JsonNode one = JSON.readTree(PLANS.get(template).json());
        JsonNode next = JSON.readTree(PLANS.get(template + 5).json());
        assertEquals(one.path("targets").size(), next.path("targets").size());
        assertEquals(one.path("tasks").size(), next.path("tasks").size());
        assertEquals(one.at("/period/label"), next.at("/period/label"));
    }

    /** A plan that names another plan above it would be refused: that one is not there. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 500})
    void nameNoPlanAboveThem(int number) throws IOException {
        JsonNode plan = JSON.readTree(PLANS.get(number).json());
        assertTrue(plan.path("parentPlan").isMissingNode());
        assertEquals(PLANS.get(number).region(), plan.at("/region/name").asText());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 99})
    void areTheSameForTheSameSeedWhoeverMakesThem(long seed) {
        assertEquals(new GeneratedPlans(SHIPPED, seed).get(11), new GeneratedPlans(SHIPPED, seed).get(11));
    }
}
