package io.qingce.monitoring.format;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of an observation that are the same in JSON and in tables. Each refusal names the field. */
public final class Terms {

    private static final Map<String, String> BY_CHINESE = Arrays.stream(QualityFlag.values())
            .collect(Collectors.toUnmodifiableMap(QualityFlag::chinese, QualityFlag::name));

    private Terms() {}

    public static Averaging averaging(@Nullable String text) {
        return text == null
                ? Averaging.HOUR
                : Averaging.of(text)
                        .orElseThrow(() -> new UnfitItemException(
                                "averaging",
                                "unknown-averaging",
                                Words.both(
                                        "可选PT0S、PT1M至PT30M、PT1H、P1D、P1M；不接受滑动平均。",
                                        "One of PT0S, PT1M to PT30M, PT1H, P1D, P1M; no running means.")));
    }

    public static Version version(@Nullable String text, Version ofRequest) {
        return text == null
                ? ofRequest
                : Version.of(text)
                        .orElseThrow(() -> new UnfitItemException(
                                "version",
                                "unknown-version",
                                Words.both("可选REAL_TIME（实况）、REVIEWED（审核）。", "REAL_TIME or REVIEWED.")));
    }

    /** The unit of a text, if values of the parameter can be in it. */
    public static SentUnit unit(String field, Parameter parameter, String text) {
        return SentUnit.of(text)
                .filter(unit -> unit.convertsTo(parameter))
                .orElseThrow(() -> new UnfitItemException(
                        field,
                        "unknown-unit",
                        Words.both(
                                "可选ng/m³、µg/m³、mg/m³、g/m³、ng/L、µg/L、mg/L、g/L。",
                                "One of ng/m³, µg/m³, mg/m³, g/m³, ng/L, µg/L, mg/L, g/L.")));
    }

    /**
     * The unit of a text beside a value.
     *
     * @param ofHeading that which the name of the value says; null: none, or that in which it is kept
     */
    static SentUnit unit(String field, Parameter parameter, String text, @Nullable SentUnit ofHeading) {
        SentUnit said = unit(field, parameter, text);
        if (ofHeading != null && !ofHeading.equals(said)) {
            throw new UnfitItemException(
                    field,
                    "two-units",
                    Words.both(
                            "名称中的单位" + ofHeading.symbol() + "与所给单位" + said.symbol() + "不同。",
                            "Its name says " + ofHeading.symbol() + ", beside it stands " + said.symbol() + "."));
        }
        return said;
    }

    /** Flags of a value; small letters and Chinese terms are read as the flags that they mean. */
    public static List<String> flags(String field, List<String> said, Remarks remarks) {
        if (said.size() > Reading.MOST_FLAGS) {
            throw new UnfitItemException(
                    field,
                    "too-many-flags",
                    Words.both(
                            "一个值最多" + Reading.MOST_FLAGS + "个标记，现有" + said.size() + "个。",
                            "A value has at most " + Reading.MOST_FLAGS + " flags, not " + said.size() + "."));
        }
        List<String> flags = new ArrayList<>(said.size());
        for (String flag : said) {
            flags.add(Reading.isFlag(flag) ? flag : flag(field, flag, remarks));
        }
        return flags;
    }

    private static String flag(String field, String said, Remarks remarks) {
        String plain = said.strip();
        String meant = BY_CHINESE.getOrDefault(plain, plain.toUpperCase(Locale.ROOT));
        if (!Reading.isFlag(meant)) {
            throw new UnfitItemException(
                    field,
                    "unreadable-flag",
                    Words.both("大写字母、数字、“-”、“_”，最多32个。", "Capital letters, digits, '-', '_'; at most 32."));
        }
        remarks.on(RemarkReason.OTHER_SPELLING, said, meant);
        return meant;
    }

    /** What is said of a field that has to be there. */
    public static String present(String field, @Nullable String text) {
        if (text == null) {
            throw missing(field);
        }
        return text;
    }

    public static UnfitItemException missing(String field) {
        return new UnfitItemException(field, "missing", Words.both("须填" + field + "。", "'" + field + "' is needed."));
    }

    public static UnfitItemException unknownSite(String field, String name) {
        return new UnfitItemException(
                field, "unknown-site", Words.both("没有名为“" + name + "”的点位。", "No site goes by '" + name + "'."));
    }

    public static UnfitItemException ambiguousSite(String field, String name, Set<String> codes) {
        return new UnfitItemException(
                field,
                "ambiguous-site",
                Words.both(
                        "名为“" + name + "”的点位有多个：" + String.join("、", codes) + "。",
                        "Several sites go by '" + name + "': " + codes + "."));
    }

    public static UnfitItemException unreadableTime(String field) {
        return new UnfitItemException(
                field,
                "unreadable-time",
                Words.both(
                        "请填带时区的时间，如2026-01-01T01:00:00+08:00。",
                        "ISO 8601 with offset, such as 2026-01-01T01:00:00+08:00."));
    }

    public static UnfitItemException unknownParameter(String field, String code) {
        return new UnfitItemException(
                field,
                "unknown-parameter",
                Words.both("没有监测参数“" + code + "”。", "There is no parameter '" + code + "'."));
    }
}
