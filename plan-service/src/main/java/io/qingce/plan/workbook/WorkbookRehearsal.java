package io.qingce.plan.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.reading.DocumentChange;
import io.qingce.plan.document.reading.ImportReport;
import io.qingce.plan.workbook.reading.Assembly;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import of a workbook would do (试导入). Nothing was stored.
 *
 * @param plan code of the plan
 * @param revision its revision now, 0 for a new plan
 * @param counts number of items by outcome
 * @param items every item of the workbook and of the stored plan
 * @param ignoredSheets sheets that are no part of a plan
 * @param ignored cells, columns and rows that nothing was read of, by sheet and cell
 * @param tolerated what was read although it is not written as in the template, by sheet and cell
 */
@Schema(requiredProperties = {"plan", "revision", "counts", "items"})
public record WorkbookRehearsal(
        String plan,
        long revision,
        Map<String, Long> counts,
        List<DocumentChange> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ignoredSheets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> ignored,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> tolerated) {

    static WorkbookRehearsal of(ImportReport report, List<DocumentChange> items, Assembly sheets) {
        return new WorkbookRehearsal(
                report.plan(),
                report.revision(),
                report.counts(),
                items,
                sheets.ignoredSheets(),
                sheets.ignored(),
                sheets.tolerated());
    }
}
