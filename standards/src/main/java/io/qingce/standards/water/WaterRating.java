package io.qingce.standards.water;

import io.qingce.standards.term.Term;

/** Rating 水质状况 of a section, river or basin, best first (环办〔2011〕22号). */
public enum WaterRating implements Term {
    EXCELLENT("优", "excellent", "蓝色"),
    GOOD("良好", "good", "绿色"),
    SLIGHTLY_POLLUTED("轻度污染", "slightly polluted", "黄色"),
    MODERATELY_POLLUTED("中度污染", "moderately polluted", "橙色"),
    HEAVILY_POLLUTED("重度污染", "heavily polluted", "红色");

    private final String chinese;
    private final String english;
    private final String colour;

    WaterRating(String chinese, String english, String colour) {
        this.chinese = chinese;
        this.english = english;
        this.colour = colour;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    public String colour() {
        return colour;
    }
}
