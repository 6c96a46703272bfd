package io.qingce.plan.reporting.doubt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;

/**
 * Something odd in a submission that is possible all the same (疑点).
 *
 * @param code what is odd
 * @param words the same for a person, with the figures
 */
public record Doubt(Code code, Words words) {

    /** What can be odd. */
    public enum Code {
        /** 数值超出合理范围. */
        @JsonProperty("value-out-of-range")
        VALUE_OUT_OF_RANGE("value-out-of-range", "value"),
        /** 计数指标的数值不是整数. */
        @JsonProperty("value-not-whole")
        VALUE_NOT_WHOLE("value-not-whole", "value"),
        /** 填报期与时点不符. */
        @JsonProperty("period-not-of-point")
        PERIOD_NOT_OF_POINT("period-not-of-point", "period"),
        /** 填报期尚未结束. */
        @JsonProperty("period-not-over")
        PERIOD_NOT_OVER("period-not-over", "period"),
        /** 填报单位不是该目标的责任、牵头、配合单位. */
        @JsonProperty("unit-not-responsible")
        UNIT_NOT_RESPONSIBLE("unit-not-responsible", "unit");

        private final String slug;
        private final String field;

        Code(String slug, String field) {
            this.slug = slug;
            this.field = field;
        }

        String slug() {
            return slug;
        }
    }

    static Doubt of(Code code, String zh, String en) {
        return new Doubt(code, new Words(zh, en));
    }

    Violation unconfirmed() {
        return Violation.of(code.field, code.slug, Words.both(words.zh(), words.en()));
    }
}
