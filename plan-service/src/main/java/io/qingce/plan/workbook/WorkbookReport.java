package io.qingce.plan.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.plan.Publication;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a workbook (导入结果).
 *
 * @param plan code of the plan
 * @param revision its revision now
 * @param outcome what was done
 * @param targets number of targets
 * @param skipped findings whose rows were left out, by sheet and cell such as {@code 指标!F17}
 * @param ignoredSheets sheets that are no part of a plan
 * @param ignored cells, columns and rows that nothing was read of, by sheet and cell
 * @param tolerated what was read although it is not written as in the template, by sheet and cell
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"plan", "revision", "outcome", "targets"})
public record WorkbookReport(
        String plan,
        long revision,
        Publication.Outcome outcome,
        int targets,
        List<Violation> skipped,
        List<String> ignoredSheets,
        List<Violation> ignored,
        List<Violation> tolerated) {

    static WorkbookReport of(Publication publication, WorkbookReading reading) {
        return new WorkbookReport(
                publication.plan(),
                publication.revision(),
                publication.outcome(),
                publication.targets(),
                reading.skipped() ? reading.inTheWorkbook() : List.of(),
                reading.assembly().ignoredSheets(),
                reading.assembly().ignored(),
                reading.assembly().tolerated());
    }
}
