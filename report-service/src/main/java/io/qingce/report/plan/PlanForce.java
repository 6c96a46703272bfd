package io.qingce.report.plan;

import org.jspecify.annotations.Nullable;

/**
 * Whether the plan of an answer is in force (效力), on every answer about it. Only an issued one is a measure of anybody.
 *
 * @param status ISSUED, DRAFT or SUPERSEDED
 * @param statusText the same in Chinese
 * @param successor key of the plan that took its place 替代规划
 * @param successorStated false: the document names none, and it is the only other issued plan of the region that ends later
 * @param successorLink where the successor is answered for
 */
public record PlanForce(
        PlanStatus status,
        String statusText,
        @Nullable String successor,
        @Nullable Boolean successorStated,
        @Nullable String successorLink) {

    /** Where a plan is in its life; names as in the plan document. */
    public enum PlanStatus {
        ISSUED("已印发"),
        DRAFT("征求意见稿，尚未印发，评估结果仅供参考"),
        SUPERSEDED("已被替代，不再作为考核依据");

        private final String chinese;

        PlanStatus(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public static PlanForce of(PlanStatus status) {
        return new PlanForce(status, status.chinese(), null, null, null);
    }

    static PlanForce supersededBy(String successor, boolean stated) {
        return new PlanForce(
                PlanStatus.SUPERSEDED,
                PlanStatus.SUPERSEDED.chinese(),
                successor,
                stated,
                "/api/attainment?plan=" + successor);
    }
}
