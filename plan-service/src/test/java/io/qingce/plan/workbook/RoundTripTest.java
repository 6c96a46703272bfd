package io.qingce.plan.workbook;

import static io.qingce.plan.workbook.Workbooks.printed;
import static io.qingce.plan.workbook.Workbooks.read;
import static io.qingce.plan.workbook.Workbooks.shipped;
import static io.qingce.plan.workbook.Workbooks.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    static final List<String> SHIPPED = Documents.SHIPPED;

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void exportAndImportChangeNothing(String plan) {
        PlanDocument document = shipped(plan);
        isUnchanged(plan, document, read(plan, written(document)));
        isUnchanged(plan, document, read(plan, printed(document)));
    }

    private static void isUnchanged(String plan, PlanDocument document, WorkbookReading reading) {
        assertEquals(List.of(), reading.inTheWorkbook());
        assertEquals(List.of(), reading.assembly().ignoredSheets());
        assertEquals(List.of(), reading.assembly().ignored());
        assertEquals(List.of(), reading.assembly().tolerated());
        assertEquals(document, reading.examined().document());
        assertEquals(
                DocumentFormat.JSON.write(document),
                DocumentFormat.JSON.write(reading.examined().accepted()));
    }

    @Test
    void exportAndImportChangeNoneOfTheShapes() throws IOException {
        PlanDocument document = Documents.reader()
                .read("shapes", DocumentFormat.YAML, new ByteArrayInputStream(Documents.resource("/shapes.yaml")));
        assertEquals(document, read("shapes", written(document)).examined().accepted());
        assertEquals(document, read("shapes", printed(document)).examined().accepted());
    }

    /** A column of that year would be read as the baseline. */
    @Test
    void keepsAPointOfAYearBeforeThePlan() {
        PlanDocument document = Documents.reader()
                .read(
                        "small",
                        DocumentFormat.JSON,
                        new ByteArrayInputStream(Documents.small(
                                        "small",
                                        tree -> tree.withObject("/period")
                                                .put("from", "2026-01-01")
                                                .put("to", "2030-12-31"))
                                .getBytes(StandardCharsets.UTF_8)));
        isUnchanged("small", document, read("small", printed(document)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-10%",
                "@SUM(A1)",
                "'",
                "'quoted'",
                "　缩进　",
                "行一\n行二\n",
                "a'",
                "_x0041_",
                "00012",
                "1E5",
                "TRUE"
            })
    void keepsTextsThatASpreadsheetWouldReadOtherwise(String text) {
        String document = Documents.small("small", tree -> {
            tree.put("note", text);
            Documents.target(tree).put("note", text);
        });
        PlanDocument read = read("small", printed(document)).examined().accepted();
        assertEquals(text, read.note());
        assertEquals(text, read.targets().get(0).note());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44",
                "44.0",
                "0.6364",
                "9.50",
                "0.1",
                "-10",
                "999999999999",
                "123456789012.123456789",
                "0.000000001"
            })
    void keepsEveryDigitOfANumber(String number) {
        String document = Documents.small("small").replace(":44}", ":" + number + "}");
        PlanDocument read = read("small", printed(document)).examined().accepted();
        assertEquals(
                new BigDecimal(number), read.targets().get(0).points().get(0).value());
    }

    @Test
    void staysFarBelowTheLimitsOfAWorkbook() {
        SHIPPED.forEach(plan -> assertTrue(written(shipped(plan)).length < Workbooks.CONFIG.maxBytes() / 10, plan));
    }
}
