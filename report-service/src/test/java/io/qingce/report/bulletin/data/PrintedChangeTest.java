package io.qingce.report.bulletin.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedChangeTest {

    private static final String TWO_ROWS = data(row("甲市", "1", true) + "," + row("乙市", "2", true));

    @Test
    void findsNothingWhereOnlyTheOrderOfRowsDiffers() {
        assertEquals(
                List.of(), PrintedChange.between(TWO_ROWS, data(row("乙市", "2", true) + "," + row("甲市", "1", true))));
    }

    @Test
    void namesThePlaceTheRequestAndBothValues() {
        assertEquals(
                List.of(new PrintedChange("ranking/乙市/rank", "2", "3", "/api/q?a=b", "/items/0")),
                PrintedChange.between(TWO_ROWS, data(row("甲市", "1", true) + "," + row("乙市", "3", true))));
    }

    @Test
    void findsWhatMayNoLongerStandWhatCameAndWhatWent() {
        assertEquals(
                List.of(
                        new PrintedChange("ranking/甲市/rank", "1", "1*", "/api/q?a=b", "/items/0"),
                        new PrintedChange("ranking/乙市/rank", "2", null, "/api/q?a=b", "/items/0"),
                        new PrintedChange("ranking/丙市/rank", null, "2", "/api/q?a=b", "/items/0")),
                PrintedChange.between(TWO_ROWS, data(row("甲市", "1", false) + "," + row("丙市", "2", true))));
    }

    private static String row(String region, String rank, boolean valid) {
        return """
                {"key":"%s","values":{"rank":{"printed":"%s","value":%s,"valid":%s,"simulated":false,"source":"q","pointer":"/items/0"}}}""".formatted(region, rank, rank, valid);
    }

    private static String data(String rows) {
        return """
                {"kind":"k","version":1,"title":"t","subject":{},"sources":[{"key":"q","query":"/api/q?a=b","simulated":false}],
                 "sections":[{"key":"ranking","heading":"h","paragraphs":[],
                  "table":{"columns":[{"key":"rank","title":"r"}],"rows":[%s]}}]}""".formatted(rows);
    }
}
