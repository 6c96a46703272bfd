package io.qingce.standards.parameter;

/** Time over which a concentration is averaged, and which value of that time is meant. */
public enum Averaging {
    HOUR("1小时平均"),
    EIGHT_HOURS("8小时滑动平均"),
    DAILY_MAX_EIGHT_HOURS("日最大8小时平均"),
    DAILY_MAX_HOUR("日最大1小时平均"),
    DAY("日平均"),
    MOVING_DAY("24小时滑动平均"),
    MONTH("月平均"),
    QUARTER("季平均"),
    YEAR("年平均");

    private final String chinese;

    Averaging(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
