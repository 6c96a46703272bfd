package io.qingce.monitoring.observation;

import io.qingce.chassis.language.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one vocabulary of quality flags 质量标记: those that a reading itself carries, because its feed or a review says so, and
 * those that a quality rule puts beside it. Most only say something about a value; some say that it is none: then the flag
 * decides, not the number beside it, and the number is kept as sent only. A feed may send other words; they are kept.
 */
public enum QualityFlag {
    NOISE("零点噪声", Origin.INTAKE, true, "仪器读数略低于零，按0计。", "The instrument read slightly below zero; counts as 0."),
    UNUSABLE(
            "不能采用",
            Origin.INTAKE,
            false,
            "所报内容不能作为该参数的值，原因见接收结果。",
            "What was sent cannot be a value of the parameter; the answer to its delivery says why."),
    BELOW_DETECTION(
            "未检出",
            Origin.FEED,
            true,
            "地表水：低于检出限，所报数值即检出限，按其一半计（环办监测函〔2020〕82号）。",
            "Water: below the detection limit, which is the number sent; half of it counts."),
    STOPPED("停运", Origin.FEED, false, "HJ 212标记F：监测对象或站点停运。", "HJ 212 F: the monitored source or station stood still."),
    MAINTENANCE("维护", Origin.FEED, false, "HJ 212标记M：维护期间。", "HJ 212 M: under maintenance."),
    SET_BY_HAND("手工输入", Origin.FEED, false, "HJ 212标记S：手工输入的值。", "HJ 212 S: a value put in by hand."),
    FAULT("故障", Origin.FEED, false, "HJ 212标记D：仪器故障。", "HJ 212 D: the instrument was out of order."),
    CALIBRATION("校准", Origin.FEED, false, "HJ 212标记C：校准期间。", "HJ 212 C: under calibration."),
    ABOVE_RANGE("超过测定上限", Origin.FEED, false, "HJ 212标记T：超过测定上限。", "HJ 212 T: above what the instrument can measure."),
    COMMUNICATION("通讯异常", Origin.FEED, false, "HJ 212标记B：与仪器通讯异常。", "HJ 212 B: the instrument could not be reached."),
    INVALID("无效", Origin.FEED, false, "数据源注明该值无效。", "The feed says that the value is none."),
    VOID(
            "作废",
            Origin.REVIEW,
            false,
            "经审核或由数据源撤回，不再有数值。",
            "Taken back by a review or by the feed; there is no number any more."),
    CORRECTED(
            "审核修正",
            Origin.REVIEW,
            true,
            "经审核修改，原值保留在实况数据中。",
            "Changed by a review; the real-time version holds what was sent."),
    RANGE("超出量程", Origin.RULE, true, "超出该参数在该类点位的合理范围。", "Outside the range of its parameter and kind of site."),
    RATE("变化过快", Origin.RULE, true, "与前一读数相差过大。", "Far from the reading before."),
    SPIKE("突变", Origin.RULE, true, "与前后读数均相差过大。", "Far from the readings before and after."),
    FROZEN("恒值", Origin.RULE, true, "连续多次读数相同。", "One of many equal readings in a row."),
    ZERO_RUN("连续零值", Origin.RULE, true, "连续多次读数为零。", "One of many zeros in a row."),
    ABOVE(
            "倒挂",
            Origin.RULE,
            true,
            "高于包含它的参数，如PM2.5高于PM10。",
            "Above a parameter that contains it, such as PM2.5 above PM10."),
    GAP("缺数", Origin.RULE, true, "长时间缺数后的第一条观测。", "The first observation after many hours without any."),
    SILENT(
            "静默",
            Origin.RULE,
            true,
            "点位状态：至今已长时间没有数据。",
            "A state of the site: nothing has come for many hours up to now.");

    /** Flags of devices that the standard does not know: none counts until somebody says what it means. */
    private static final String OF_A_DEVICE = "DEVICE-";

    private static final Set<String> INVALIDATING = Arrays.stream(values())
            .filter(flag -> !flag.counts)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final String chinese;
    private final Origin origin;
    private final boolean counts;
    private final Words meaning;

    QualityFlag(String chinese, Origin origin, boolean counts, String meaning, String english) {
        this.chinese = chinese;
        this.origin = origin;
        this.counts = counts;
        this.meaning = new Words(meaning, english);
    }

    /** Who says so. */
    public enum Origin {
        /** 数据源 */
        FEED,
        /** 入库检查 */
        INTAKE,
        /** 审核 */
        REVIEW,
        /** 质控规则: beside the reading, never in it. */
        RULE
    }

    /** Whether a value with these flags does not count. */
    public static boolean invalidates(Collection<String> flags) {
        return flags.stream().anyMatch(flag -> INVALIDATING.contains(flag) || flag.startsWith(OF_A_DEVICE));
    }

    /** The term an official reads. */
    public String chinese() {
        return chinese;
    }

    public Origin origin() {
        return origin;
    }

    /** Whether a value with this flag still counts. */
    public boolean counts() {
        return counts;
    }

    /** One sentence. */
    public Words meaning() {
        return meaning;
    }
}
