package io.qingce.report.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.report.period.EditionChoice;
import io.qingce.standards.period.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Items made up of the members that items have, with anything in them: each is computed or refused by itself. */
class AnyItemTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final List<String> MEMBERS =
            List.of("id", "date", "averaging", "values", "from", "to", "days", "body", "target", "other");
    private static final List<String> CODES = List.of(
            "SO2", "NO2", "PM10", "PM2.5", "CO", "O3", "TP", "pH", "DO", "NH3-N", "Cd", "TN", "temperature", "XX");
    private static final List<String> WORDS = List.of(
            "",
            "2023-01-01",
            "2023-01-03",
            "2023-02-30",
            "DAY",
            "HOUR",
            "RIVER",
            "LAKE_OR_RESERVOIR",
            "III",
            "0.0003L",
            "<1",
            "1e9",
            "甲");

    @RepeatedTest(4)
    void isComputedOrRefusedByItself(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RuleSet rules = RuleSet.ALL.get(random.nextInt(RuleSet.ALL.size()));
        Calculator calculator = new Calculator(List.of(EditionChoice.E2012, EditionChoice.IN_FORCE), rules);
        check(random, calculator::airQualityIndex, 2);
        check(random, calculator::compositeIndex, 2);
        check(random, calculator::airStatistics, 2);
        check(random, item -> Calculator.waterClass(item, rules.water()), 1);
    }

    private static <R> void check(Random random, Function<ItemReader, List<R>> calculation, int results) {
        ArrayNode items = JSON.arrayNode();
        for (int i = 0; i < 1_000; i++) {
            items.add(random.nextInt(20) == 0 ? anything(random, 2) : item(random));
        }

        CalculationResponse<R> answer = CalculationResponse.of(items, calculation);
        assertEquals(items.size(), answer.counts().computed() + answer.counts().rejected());
        for (CalculationResponse.Item<R> item : answer.items()) {
            Violation problem = item.problem();
            if (problem == null) {
                assertEquals(results, item.results().size());
            } else {
                assertEquals(item.index(), problem.index());
                assertTrue(problem.field() != null && !problem.detail().isBlank(), problem.toString());
            }
        }
    }

    private static ObjectNode item(Random random) {
        ObjectNode item = JSON.objectNode();
        item.set("values", values(random));
        if (random.nextBoolean()) {
            item.put("date", "2026-0" + (1 + random.nextInt(9)) + "-15");
        }
        if (random.nextInt(3) == 0) {
            item.put("from", "2023-01-01").put("to", "2023-01-03").remove(List.of("values", "date"));
            ArrayNode days = item.putArray("days");
            days.addObject().put("date", "2023-01-0" + (1 + random.nextInt(4))).set("values", values(random));
        }
        if (random.nextInt(4) == 0) {
            item.set(MEMBERS.get(random.nextInt(MEMBERS.size())), anything(random, 2));
        }
        return item;
    }

    private static ObjectNode values(Random random) {
        ObjectNode values = JSON.objectNode();
        int first = random.nextBoolean() ? 0 : 6;
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            String code = random.nextInt(20) == 0 ? "XX" : CODES.get(first + random.nextInt(6));
            values.set(code, random.nextInt(15) == 0 ? anything(random, 1) : number(random));
        }
        return values;
    }

    private static JsonNode number(Random random) {
        return JSON.numberNode(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(8)));
    }

    private static JsonNode anything(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(BigDecimal.valueOf(random.nextInt(), random.nextInt(200) - 100));
            case 3, 4 -> JSON.textNode(WORDS.get(random.nextInt(WORDS.size())));
            case 5 -> JSON.arrayNode().add(anything(random, depth - 1));
            default -> JSON.objectNode().set(MEMBERS.get(random.nextInt(MEMBERS.size())), anything(random, depth - 1));
        };
    }
}
