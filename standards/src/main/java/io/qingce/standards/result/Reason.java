package io.qingce.standards.result;

/** Why there is no value, or why a value may not be published as valid. */
public enum Reason {
    NO_DATA("无有效数据"),
    TOO_FEW_HOURS("有效小时数不足"),
    TOO_FEW_WINDOWS("有效8小时滑动平均数不足"),
    TOO_FEW_STATIONS("有效点位数不足"),
    TOO_FEW_DAYS("有效天数不足"),
    TOO_FEW_DAYS_IN_MONTH("有月份有效天数不足"),
    TOO_FEW_MONTHS("有效月份数不足"),
    TOO_FEW_YEARS("年数不足"),
    TOO_FEW_VALUES("数据个数不足"),
    ITEM_MISSING("有项目缺测且其余项目指数不大于100"),
    EXCLUDED("按规定剔除"),
    NOT_IN_PROGRAMME("未纳入监测方案"),
    ABOVE_TABLE("浓度高于该平均时间的分指数上限，不计算"),
    NO_INDEX("该平均时间无分指数"),
    NO_LIMIT("无标准限值"),
    UNDEFINED("指数无定义");

    private final String chinese;

    Reason(String chinese) {
        this.chinese = chinese;
    }

    /** The reason as an official reads it. */
    public String chinese() {
        return chinese;
    }
}
