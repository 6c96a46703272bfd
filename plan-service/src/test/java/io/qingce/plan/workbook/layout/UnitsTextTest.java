package io.qingce.plan.workbook.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.Documents;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTextTest {

    private static final RoleNotation LEAD = new RoleNotation("LEAD", "牵头单位");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市水利局 | 市水利局",
                "市水利局、市住建局 | 市水利局/市住建局",
                "市水利局，市住建局;市财政局 | 市水利局/市住建局/市财政局",
                "各县(市、区)政府、市水利局 | 各县(市、区)政府/市水利局",
                "各县（市、区）政府 | 各县（市、区）政府",
                "市水利局、、市住建局、 | 市水利局/市住建局",
                "市发展和改革委〔原文:市发改委〕、市水利局 | 市发展和改革委=市发改委/市水利局"
            })
    void dividesUnitsOutsideOfBrackets(String cell, String units) {
        assertEquals(units, names(UnitsText.read(cell)));
    }

    @Test
    void takesOneToALineWithoutDividingThem() {
        assertEquals("甲、乙联合指挥部/市水利局", names(UnitsText.read("甲、乙联合指挥部\n市水利局\n")));
        JsonNode single = UnitsText.read("甲、乙联合指挥部\n");
        assertEquals("甲、乙联合指挥部\n", UnitsText.lines(single));
        assertEquals(single, UnitsText.read(UnitsText.lines(single)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市水利局 | {\"role\":\"LEAD\",\"label\":\"牵头单位\",\"units\":[{\"unit\":\"市水利局\"}]}",
                "〔角色未印〕市水利局 | {\"role\":\"LEAD\",\"units\":[{\"unit\":\"市水利局\"}]}",
                "〔角色:组长单位〕市水利局 | {\"role\":\"LEAD\",\"label\":\"组长单位\",\"units\":[{\"unit\":\"市水利局\"}]}",
                "市水利局等部门按职责分工负责 | {\"role\":\"LEAD\",\"label\":\"牵头单位\",\"jointly\":\"按职责分工负责\","
                        + "\"open\":\"等部门\",\"units\":[{\"unit\":\"市水利局\"}]}"
            })
    void readsARoleWithWhatThePrintSaysOfIt(String cell, String assignment) {
        ObjectNode read = LEAD.read(CellValue.text(cell));
        assertEquals(Documents.json(assignment), read);
        assertEquals(cell, LEAD.write(read).orElseThrow().text());
    }

    @Test
    void refusesACellWithoutUnits() {
        assertThrows(UnreadableCellException.class, () -> LEAD.read(CellValue.text("")));
    }

    private static String names(JsonNode units) {
        return StreamSupport.stream(units.spliterator(), false)
                .map(one -> one.path("unit").asText()
                        + (one.has("printedAs") ? "=" + one.path("printedAs").asText() : ""))
                .collect(Collectors.joining("/"));
    }
}
