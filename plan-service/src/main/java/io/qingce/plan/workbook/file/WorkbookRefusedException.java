package io.qingce.plan.workbook.file;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;

/** A file that is not taken as a workbook: too large (413), of another kind (415), unreadable (400). Nothing was stored. */
public class WorkbookRefusedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** More findings than a person would correct in one go are counted, not listed. */
    private static final int LISTED = 200;

    private WorkbookRefusedException(int status, String slug, String detail, List<Violation> findings) {
        super(status, slug, detail, findings);
    }

    private WorkbookRefusedException(int status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    public static WorkbookRefusedException tooLarge(String zh, String en) {
        return new WorkbookRefusedException(413, "workbook-too-large", Words.both(zh, en), List.of());
    }

    public static WorkbookRefusedException notXlsx(String zh, String en) {
        return new WorkbookRefusedException(415, "not-an-xlsx-workbook", "Not an .xlsx workbook", Words.both(zh, en));
    }

    public static WorkbookRefusedException unreadable(String zh, String en) {
        return new WorkbookRefusedException(400, "unreadable-workbook", Words.both(zh, en), List.of());
    }

    /** 422: cells break the format or a rule; one violation for each finding, by sheet and cell. */
    public static WorkbookRefusedException invalid(List<Violation> findings) {
        String listed = findings.size() > LISTED ? "仅列出前" + LISTED + "处，" : "";
        return new WorkbookRefusedException(
                422,
                "invalid-workbook",
                Words.both(
                        "共" + findings.size() + "处问题，" + listed + "未导入任何内容。",
                        findings.size() + " findings; nothing was stored."),
                findings.subList(0, Math.min(LISTED, findings.size())));
    }
}
