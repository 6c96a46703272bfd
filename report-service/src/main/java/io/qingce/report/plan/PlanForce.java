package io.qingce.report.plan;

import io.qingce.chassis.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether the plan of an answer is in force (效力), on every answer about it. Only an issued one is a measure of anybody.
 *
 * @param status ISSUED, DRAFT or SUPERSEDED
 * @param statusText the same in words
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
        ISSUED("已印发", "issued"),
        DRAFT("征求意见稿，尚未印发，评估结果仅供参考", "draft, not issued yet: the results are for information only"),
        SUPERSEDED("已被替代，不再作为考核依据", "superseded: no longer a measure of anybody");

        private final Words words;

        PlanStatus(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }

        /** Whether it is a measure of anybody: nobody is warned by a draft or by a plan of the past. */
        public boolean isInForce() {
            return this == ISSUED;
        }
    }

    public static PlanForce of(PlanStatus status) {
        return new PlanForce(status, status.words().text(), null, null, null);
    }

    static PlanForce supersededBy(String successor, boolean stated) {
        return new PlanForce(
                PlanStatus.SUPERSEDED,
                PlanStatus.SUPERSEDED.words().text(),
                successor,
                stated,
                "/api/attainment?plan=" + successor);
    }
}
