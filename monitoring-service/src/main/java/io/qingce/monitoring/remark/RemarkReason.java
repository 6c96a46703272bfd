package io.qingce.monitoring.remark;

import io.qingce.chassis.language.Words;
import java.util.Locale;

/** Why something in a feed is remarked on. */
public enum RemarkReason {
    UNUSED_COLUMN(false, "没有用到此列。", "This column is not read."),
    COLUMN_WITHOUT_NAME(false, "此列没有表头，没有读。", "This column has no name and is not read."),
    RUNNING_MEAN(false, "滑动平均由小时值计算，没有读。", "Running means are computed from the hours and not read."),
    UNKNOWN_UNIT(false, "表头的单位不能换算，没有读此列。", "The unit in the header cannot be changed; the column is not read."),
    UNKNOWN_SITE(false, "没有此点位，没有读此列。", "There is no such site; the column is not read."),
    UNKNOWN_FIELD(false, "没有此字段，没有读。", "There is no such field; it is not read."),
    UNKNOWN_PARAMETER(false, "没有此监测参数，没有读。", "There is no such parameter; it is not read."),
    OTHER_MEDIUM(false, "该类点位不监测此参数，没有读。", "Sites of this kind do not measure it; it is not read."),
    FLAG_WITHOUT_VALUE(false, "该参数没有给出值，标记没有读。", "The flag is of a parameter without a value and is not read."),
    UNIT_WITHOUT_VALUE(false, "该参数没有给出值，单位没有读。", "The unit is of a parameter without a value and is not read."),
    UNKNOWN_STATE(false, "站点情况的含义未知，没有读。", "What this state of the station means is not known; it is not read."),

    OTHER_SPELLING(true, "按所列名称读取。", "Read for the name beside it."),
    OTHER_NUMBER(true, "数字的写法不规范，按所列数值读取。", "A number written in another way, read as beside it."),
    ROUNDED(true, "超过六位小数，四舍六入至六位，原值保留。", "More than six decimals: rounded to six; what was sent is kept."),
    LOCAL_TIME(true, "时间没有时区，按本地时区读取。", "A time without offset, read in the zone of the agency."),
    HOUR_OF_OZONE(
            true,
            "2024年起o3列即小时值（此前在o3_24h列）。",
            "Since 2024 the hour of O3 stands in the column o3; before it stood in o3_24h.");

    private final boolean tolerated;
    private final Words text;

    RemarkReason(boolean tolerated, String zh, String en) {
        this.tolerated = tolerated;
        this.text = new Words(zh, en);
    }

    /** Whether it was read for something known; otherwise it was not read. */
    boolean isTolerated() {
        return tolerated;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text() {
        return text.text();
    }
}
