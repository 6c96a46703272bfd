package io.qingce.standards.number;

import io.qingce.standards.term.Term;

/** How a value meets a limit 极限数值的判定 (GB/T 8170-2008 clause 4). */
public enum LimitComparison implements Term {
    /** 全数值比较法: all digits of the value are compared; the default of GB/T 8170 where a standard is silent. */
    FULL_VALUE("全数值比较法：测定值不修约，直接与限值比较", "all digits: the value meets the limit unrounded") {
        @Override
        Exact prepared(Exact value, int decimals) {
            return value;
        }
    },
    /** 修约值比较法: the value is first rounded to the digit of the limit; HJ 663 and 环办监测函〔2020〕82号 do so. */
    ROUNDED_VALUE("修约值比较法：先修约到评价位数，再与限值比较", "rounded value: the value is rounded to the digit of the limit first") {
        @Override
        Exact prepared(Exact value, int decimals) {
            return Exact.of(value.round(decimals));
        }
    };

    private final String chinese;
    private final String english;

    LimitComparison(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    abstract Exact prepared(Exact value, int decimals);

    /** Whether the value stays at or under the upper limit. */
    public boolean meetsUpper(Exact value, Exact limit, int decimals) {
        return prepared(value, decimals).compareTo(limit) <= 0;
    }

    /** Whether the value stays at or over the lower limit. */
    public boolean meetsLower(Exact value, Exact limit, int decimals) {
        return prepared(value, decimals).compareTo(limit) >= 0;
    }
}
