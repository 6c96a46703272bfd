package io.qingce.plan.workbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkbookPageTest {

    private static final Path PAGE = Path.of(System.getProperty("contracts.dir"), "..", "docs", "plan-workbook.md");

    @Test
    void namesEverySheetAndColumnInBothLanguages() throws IOException {
        String page = Files.readString(PAGE);
        for (SheetLayout sheet : Workbooks.READER.layout().sheets()) {
            String heading = "### " + sheet.name() + " " + sheet.en() + "\n";
            assertTrue(page.contains(heading), heading);
            String section = page.substring(page.indexOf(heading) + 4).split("\n### ", 2)[0];
            for (Column column : sheet.columns()) {
                assertTrue(
                        section.contains("| " + column.zh() + " | " + column.en() + " |"),
                        sheet.name() + " " + column.zh());
            }
        }
    }
}
