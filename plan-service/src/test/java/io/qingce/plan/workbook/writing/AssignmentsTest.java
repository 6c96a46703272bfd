package io.qingce.plan.workbook.writing;

import static io.qingce.plan.document.Documents.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTest {

    private static final List<Column> ROLES = Layout.load().ofList("tasks").columns().stream()
            .filter(Column::isRole)
            .toList();

    /** The columns stand in the order lead, cooperating, responsible, implementing. */
    @ParameterizedTest
    @CsvSource({
        "'', true",
        "LEAD, true",
        "IMPLEMENTING, true",
        "LEAD COOPERATING RESPONSIBLE IMPLEMENTING, true",
        "LEAD IMPLEMENTING, true",
        "COOPERATING LEAD, false",
        "LEAD LEAD, false",
        "LEAD RESPONSIBLE COOPERATING, false",
        "SUPPORTING, false"
    })
    void fitIfEveryRoleComesOnceInTheOrderOfTheColumns(String roles, boolean fit) {
        assertEquals(fit, Assignments.fitColumns(ROLES, task(roles)));
    }

    @Test
    void doNotFitIfACellCouldNotBeReadBack() {
        JsonNode task = json("{\"assignments\":[{\"role\":\"LEAD\",\"units\":[{\"unit\":\"甲局、乙局\"}]}]}");

        assertEquals(false, Assignments.fitColumns(ROLES, task));
    }

    @Test
    void areFoundByTheRoleOfTheirColumn() {
        JsonNode task = task("LEAD RESPONSIBLE");

        assertEquals(
                List.of("LEAD", "-", "RESPONSIBLE", "-"),
                ROLES.stream()
                        .map(column -> Assignments.ofRole(task, column))
                        .map((Optional<JsonNode> found) ->
                                found.map(one -> one.path("role").asText()).orElse("-"))
                        .toList());
    }

    private static JsonNode task(String roles) {
        return json(Arrays.stream(roles.split(" "))
                .filter(role -> !role.isEmpty())
                .map("{\"role\":\"%s\",\"units\":[{\"unit\":\"甲局\"}]}"::formatted)
                .collect(Collectors.joining(",", "{\"assignments\":[", "]}")));
    }
}
