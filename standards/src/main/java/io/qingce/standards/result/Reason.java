package io.qingce.standards.result;

import io.qingce.standards.term.Term;
import java.util.Locale;

/** Why there is no value, or why a value may not be published as valid. */
public enum Reason implements Term {
    NO_DATA("无有效数据", "no valid data"),
    TOO_FEW_HOURS("有效小时数不足", "too few valid hours"),
    TOO_FEW_WINDOWS("有效8小时滑动平均数不足", "too few valid 8-hour means"),
    TOO_FEW_STATIONS("有效点位数不足", "too few valid stations"),
    TOO_FEW_DAYS("有效天数不足", "too few valid days"),
    TOO_FEW_DAYS_IN_MONTH("有月份有效天数不足", "too few valid days in a month"),
    TOO_FEW_MONTHS("有效月份数不足", "too few valid months"),
    TOO_FEW_YEARS("年数不足", "too few years"),
    TOO_FEW_VALUES("数据个数不足", "too few values"),
    ITEM_MISSING("有项目缺测且其余项目指数不大于100", "an item is missing and the others are at most 100"),
    EXCLUDED("按规定剔除", "excluded by the rules"),
    NOT_IN_PROGRAMME("未纳入监测方案", "not in the monitoring programme"),
    ABOVE_TABLE(
            "浓度超出该平均时间的分指数量程，且无其他平均时间的浓度可用",
            "above the last breakpoint of this averaging time, and no other averaging time to go by"),
    NO_INDEX("该平均时间无分指数", "no sub-index for this averaging time"),
    NO_LIMIT("无标准限值", "no limit in the standard"),
    UNDEFINED("指数无定义", "index not defined");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Stable slug, such as {@code too-few-days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason as an official reads it. */
    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
