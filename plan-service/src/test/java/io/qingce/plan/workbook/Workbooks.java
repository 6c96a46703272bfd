package io.qingce.plan.workbook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.workbook.file.WorkbookConfig;
import io.qingce.plan.workbook.file.WorkbookOpener;
import io.qingce.plan.workbook.writing.WorkbookWriter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as the tests of this package need them. */
final class Workbooks {

    static final WorkbookConfig CONFIG = new SmallRyeConfigBuilder()
            .withMapping(WorkbookConfig.class)
            .build()
            .getConfigMapping(WorkbookConfig.class);

    static final WorkbookReader READER = new WorkbookReader(new WorkbookOpener(CONFIG), CONFIG, Documents.reader());

    private Workbooks() {}

    static PlanDocument shipped(String plan) {
        return Documents.reader().read(plan, DocumentFormat.YAML, new ByteArrayInputStream(Documents.shipped(plan)));
    }

    /** With all sheets and columns, as the template has them. */
    static byte[] written(PlanDocument document) {
        return WorkbookWriter.writeAll(READER.layout(), DocumentFormat.JSON.tree(document));
    }

    static byte[] written(String document) {
        return written(plan(document));
    }

    /** As the agency gets it. */
    static byte[] printed(PlanDocument document) {
        return WorkbookWriter.write(READER.layout(), DocumentFormat.JSON.tree(document));
    }

    static byte[] printed(String document) {
        return printed(plan(document));
    }

    private static PlanDocument plan(String document) {
        return Documents.reader()
                .read(
                        "small",
                        DocumentFormat.JSON,
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    static WorkbookReading read(String plan, byte[] workbook) {
        return READER.read(plan, READER.open(new ByteArrayInputStream(workbook)), nothing());
    }

    static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A workbook with other cells. */
    static byte[] edited(byte[] workbook, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(opened);
            opened.write(bytes);
            return bytes.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** The cell beside a name in the head of the plan, such as 规划代码. */
    static Cell head(XSSFWorkbook workbook, String name) {
        for (Row row : workbook.getSheet("规划")) {
            if (row.getCell(0)
                    .getStringCellValue()
                    .lines()
                    .findFirst()
                    .orElse("")
                    .equals(name)) {
                return row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException("no member " + name);
    }

    /** The cell under a header, such as 目标值; row as a spreadsheet shows it. */
    static Cell cell(XSSFWorkbook workbook, String sheet, int row, String header) {
        XSSFSheet cells = workbook.getSheet(sheet);
        for (Cell name : cells.getRow(0)) {
            if (name.getStringCellValue().startsWith(header + "\n")
                    || name.getStringCellValue().equals(header)) {
                Row line = cells.getRow(row - 1) == null ? cells.createRow(row - 1) : cells.getRow(row - 1);
                return line.getCell(name.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(sheet + " has no column " + header);
    }
}
