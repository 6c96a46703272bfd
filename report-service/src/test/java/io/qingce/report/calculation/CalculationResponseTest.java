package io.qingce.report.calculation;

import static io.qingce.report.calculation.ItemReaderTest.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalculationResponseTest {

    private static final Function<ItemReader, List<String>> DAY =
            item -> List.of(item.only("id", "date").day("date").toString());

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "3", "null"})
    void refusesABodyThatIsNoList(String body) {
        refusesWhole(json(body));
    }

    @Test
    void refusesNothingAtAllAndMoreItemsThanOneAnswerCarries() {
        refusesWhole(null);
        refusesWhole(list(CalculationResponse.MOST_ITEMS + 1));
        assertEquals(
                CalculationResponse.MOST_ITEMS,
                CalculationResponse.of(list(CalculationResponse.MOST_ITEMS), DAY)
                        .counts()
                        .rejected());
    }

    @Test
    void refusesAWrongItemByItselfAndNamesItsPlace() {
        CalculationResponse<String> answer = CalculationResponse.of(
                json("[{`id`:`a`,`date`:`2024-02-30`},{`id`:7,`date`:`2024-02-29`},3,{`date`:null,`id`:null}]"), DAY);

        assertEquals(new CalculationResponse.Counts(1, 3), answer.counts());
        assertEquals(
                List.of(0, 1, 2, 3), answer.items().stream().map(i -> i.index()).toList());
        CalculationResponse.Item<String> first = answer.items().get(0);
        assertEquals("a", first.id());
        assertNull(first.results());
        Violation problem = first.problem();
        assertEquals("date not-a-day 0", problem.field() + " " + problem.reason() + " " + problem.index());
        assertEquals(
                new CalculationResponse.Item<>(1, "7", List.of("2024-02-29"), null),
                answer.items().get(1));
        assertEquals("item", answer.items().get(2).problem().field());
        assertEquals(2, answer.items().get(2).problem().index());
        assertNull(answer.items().get(3).id());
    }

    private static JsonNode list(int items) {
        return json("[" + String.join(",", Collections.nCopies(items, "{}")) + "]");
    }

    private static void refusesWhole(JsonNode body) {
        ProblemException refused = assertThrows(ProblemException.class, () -> CalculationResponse.of(body, DAY));
        assertEquals(400, refused.status());
        assertEquals("not-a-list", refused.violations().get(0).reason());
    }
}
