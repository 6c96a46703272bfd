package io.qingce.plan.reporting.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to a submission, in its history. */
@Schema(name = "ReportAction")
public enum SubmissionAction {
    /** 新建. */
    CREATE,
    /** 修改. */
    EDIT,
    /** 上传佐证. */
    ATTACH,
    /** 移除佐证. */
    DETACH,
    /** 报送. */
    SUBMIT,
    /** 核实. */
    VERIFY,
    /** 退回. */
    RETURN,
    /** 撤销核实. */
    WITHDRAW;

    /** Whether it is done by the unit that answers, not by who verifies. */
    boolean makesTheContent() {
        return switch (this) {
            case CREATE, EDIT, ATTACH, DETACH, SUBMIT -> true;
            case VERIFY, RETURN, WITHDRAW -> false;
        };
    }
}
