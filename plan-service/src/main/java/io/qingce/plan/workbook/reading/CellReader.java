package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.qingce.chassis.language.Words;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.UnreadableCellException;
import java.math.BigDecimal;

/** Reads a cell into its member, or says why it cannot be read. */
final class CellReader {

    /** From the first day of 1904 back to that of 1900, as spreadsheets count. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

    /** The letter of the Greeks, which many take for the sign of a millionth. */
    private static final char GREEK_MU = '\u03bc';

    private static final char MICRO = '\u00b5';

    private CellReader() {}

    /** Reads a cell into its member; a cell that cannot be read is noted with the path of the member. */
    static void put(Assembly assembly, ObjectNode item, Column column, String path, CellValue cell) {
        String field = path + column.member();
        if (isBroken(assembly, field, cell)) {
            return;
        }
        try {
            boolean later =
                    assembly.daysFrom1904() && column.type().equals("date") && cell.kind() == CellValue.Kind.NUMBER;
            JsonNode value = column.notation().read(later ? from1904(cell) : cell);
            if (column.member().endsWith("unit") && cell.text().indexOf(GREEK_MU) >= 0) {
                value = TextNode.valueOf(cell.text().replace(GREEK_MU, MICRO));
                assembly.tolerate(
                        field,
                        "unit-alike",
                        Words.both("计量单位按“" + value.asText() + "”读取。", "The unit is read with a micro sign."));
            }
            if (column.isRole()) {
                Members.list(item, column.member()).add(value);
            } else {
                Members.set(item, column.member(), value);
            }
        } catch (UnreadableCellException unreadable) {
            assembly.unreadable(field, unreadable.reason(), String.valueOf(unreadable.getMessage()));
        }
    }

    private static CellValue from1904(CellValue cell) {
        return CellValue.number(new BigDecimal(cell.text()).add(DAYS_TO_1904));
    }

    /** Notes a cell that holds nothing that can be read. */
    static boolean isBroken(Assembly assembly, String field, CellValue cell) {
        if (cell.kind() == CellValue.Kind.BROKEN) {
            assembly.unreadable(field, "broken-formula", broken(cell));
            return true;
        }
        if (cell.kind() == CellValue.Kind.UNREADABLE) {
            assembly.unreadable(
                    field,
                    "unreadable-cell",
                    Words.both("单元格内容无法读取：" + cell.text() + "。", "The content of the cell cannot be read."));
            return true;
        }
        return false;
    }

    /** What is wrong with a formula, and what to do. */
    static String broken(CellValue cell) {
        if (cell.text().startsWith("#")) {
            return Words.both("单元格是错误值" + cell.text() + "，请改正公式。", "The cell holds the error " + cell.text() + ".");
        }
        return cell.text().isEmpty()
                ? Words.both(
                        "公式没有计算结果，请在Excel或WPS中打开、重算并保存。",
                        "The formula was never computed: open the file in Excel or WPS, compute it and save it.")
                : Words.both(
                        "公式引用其他工作簿：" + cell.text() + "。请粘贴为数值。",
                        "The formula refers to another workbook; paste its value.");
    }
}
