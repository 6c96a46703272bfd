package io.qingce.standards.aqi;

import io.qingce.standards.term.Term;

/** What an index is worth when an item is missing. */
public enum MissingItem implements Term {
    /**
     * The rest decides if its index is above 100, otherwise index, level and primary pollutant are "NA" (HJ 633-2026 5.3.1, new there;
     * strict practice for days before).
     */
    NOT_AVAILABLE_UNLESS_POLLUTED(
            "有项目缺测时，其余项目指数大于100才计为有效",
            "with an item missing, a day counts only when the index of the rest is above 100"),
    /** The items present decide, as HJ 633-2012, which has no such rule, is published. */
    REST_DECIDES("2026年3月前有项目缺测时，由其余项目决定", "before March 2026 the rest decides where an item is missing");

    private final String chinese;
    private final String english;

    MissingItem(String chinese, String english) {
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
