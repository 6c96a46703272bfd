package io.qingce.standards.air;

import io.qingce.standards.term.Term;

/** How many stations of a city have to be valid for a city value (HJ 663-2013 6.1.5, as two independent sources remember it). */
public enum StationShare implements Term {
    /** At least 75 % of the stations, at least 50 % in a city with fewer than 4; the default. */
    THREE_QUARTERS_OR_HALF(
            "有效点位不少于75%（少于4个点位时不少于50%）", "at least 75% of the stations are valid (50% where there are fewer than 4)") {
        @Override
        public int needed(int stations) {
            return stations < SMALL_CITY ? (stations + 1) / 2 : (3 * stations + 3) / 4;
        }
    },
    /** At least 50 % of the stations, whatever their number. */
    HALF("有效点位不少于50%", "at least 50% of the stations are valid") {
        @Override
        public int needed(int stations) {
            return (stations + 1) / 2;
        }
    },
    /** One valid station is enough. */
    ANY_STATION("有一个有效点位即可", "one valid station is enough") {
        @Override
        public int needed(int stations) {
            return 1;
        }
    };

    private static final int SMALL_CITY = 4;

    private final String chinese;
    private final String english;

    StationShare(String chinese, String english) {
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

    /** Valid stations needed out of so many. */
    public abstract int needed(int stations);
}
