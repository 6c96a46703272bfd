package io.qingce.standards.water;

import io.qingce.standards.term.Term;
import java.math.BigDecimal;

/** How the water of a section, river or basin changed between two periods with the same sections and items (环办〔2011〕22号). */
public enum WaterChange implements Term {
    MARKEDLY_BETTER("明显好转", "markedly better"),
    BETTER("有所好转", "better"),
    NONE("无明显变化", "no marked change"),
    WORSE("有所变差", "worse"),
    MARKEDLY_WORSE("明显变差", "markedly worse");

    private static final BigDecimal SOME = BigDecimal.valueOf(10);
    private static final BigDecimal MARKED = BigDecimal.valueOf(20);
    private static final int MARKED_LEVELS = 2;

    private final String chinese;
    private final String english;

    WaterChange(String chinese, String english) {
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

    /** By rating, for a section or fewer than five sections: one level is a change, two are a marked one. */
    public static WaterChange of(WaterRating before, WaterRating after) {
        int levels = before.ordinal() - after.ordinal();
        return of(Integer.signum(levels), Math.abs(levels) >= MARKED_LEVELS);
    }

    /**
     * By class shares, for five sections or more: the change of the share at III or better less the change of the share worse than V, in
     * points of the printed shares; up to 10 is none, up to 20 some, above marked (thresholds from memory).
     */
    public static WaterChange of(ClassShares before, ClassShares after) {
        BigDecimal points = after.thirdOrBetter()
                .rounded()
                .subtract(before.thirdOrBetter().rounded())
                .subtract(after.worseThanFifth()
                        .rounded()
                        .subtract(before.worseThanFifth().rounded()));
        return ofPoints(points);
    }

    /** By the difference ΔG − ΔD in percentage points. */
    public static WaterChange ofPoints(BigDecimal points) {
        return points.abs().compareTo(SOME) <= 0
                ? NONE
                : of(points.signum(), points.abs().compareTo(MARKED) > 0);
    }

    private static WaterChange of(int direction, boolean isMarked) {
        if (direction == 0) {
            return NONE;
        }
        if (direction > 0) {
            return isMarked ? MARKEDLY_BETTER : BETTER;
        }
        return isMarked ? MARKEDLY_WORSE : WORSE;
    }
}
