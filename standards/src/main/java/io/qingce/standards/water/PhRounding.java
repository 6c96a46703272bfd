package io.qingce.standards.water;

import io.qingce.standards.term.Term;

/** Whether pH is rounded before it meets 6 and 9; the text read and the real-time feed differ. */
public enum PhRounding implements Term {
    /** To a whole number, the decimals of 环办监测函〔2020〕82号 as two libraries have them; the default. */
    WHOLE_NUMBER("pH修约到整数后评价", "pH is rounded to a whole number before it is judged"),
    /** All digits, as the national real-time feed does: it published 9.02 to 9.47 as worse than V. */
    AS_MEASURED("pH不修约，按实测值评价", "pH is judged as measured");

    private final String chinese;
    private final String english;

    PhRounding(String chinese, String english) {
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
}
