package io.qingce.standards.water;

/** Rating 水质状况 of a section, river or basin, best first (环办〔2011〕22号). */
public enum WaterRating {
    EXCELLENT("优", "蓝色"),
    GOOD("良好", "绿色"),
    SLIGHTLY_POLLUTED("轻度污染", "黄色"),
    MODERATELY_POLLUTED("中度污染", "橙色"),
    HEAVILY_POLLUTED("重度污染", "红色");

    private final String chinese;
    private final String colour;

    WaterRating(String chinese, String colour) {
        this.chinese = chinese;
        this.colour = colour;
    }

    public String chinese() {
        return chinese;
    }

    public String colour() {
        return colour;
    }
}
