package io.qingce.standards.water;

import io.qingce.standards.term.Term;
import java.util.List;

/** Water quality class 水质类别 of GB 3838-2002, best first, and the rating 水质状况 that goes with it (环办〔2011〕22号). */
public enum WaterClass implements Term {
    I("Ⅰ类", "Class I", WaterRating.EXCELLENT),
    II("Ⅱ类", "Class II", WaterRating.EXCELLENT),
    III("Ⅲ类", "Class III", WaterRating.GOOD),
    IV("Ⅳ类", "Class IV", WaterRating.SLIGHTLY_POLLUTED),
    V("Ⅴ类", "Class V", WaterRating.MODERATELY_POLLUTED),
    WORSE_THAN_V("劣Ⅴ类", "worse than Class V", WaterRating.HEAVILY_POLLUTED);

    /** The classes that have limits. */
    static final List<WaterClass> LIMITED = List.of(I, II, III, IV, V);

    private final String chinese;
    private final String english;
    private final WaterRating rating;

    WaterClass(String chinese, String english, WaterRating rating) {
        this.chinese = chinese;
        this.english = english;
        this.rating = rating;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    public WaterRating rating() {
        return rating;
    }

    /** As good as the target class or better. */
    public boolean meets(WaterClass target) {
        return compareTo(target) <= 0;
    }

    /** 达到或优于Ⅲ类. */
    public boolean isThirdOrBetter() {
        return meets(III);
    }

    /** The worse of two. */
    public WaterClass worse(WaterClass other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
