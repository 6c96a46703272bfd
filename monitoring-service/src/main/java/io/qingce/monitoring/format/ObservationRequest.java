package io.qingce.monitoring.format;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.NumberOrNull;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One observation as JSON. A member that is not there is null; {@link #toMeasured} says what is missing.
 *
 * @param averaging PT1H if absent
 * @param version that of the request if absent
 * @param values parameter code to number; null says that there is none
 * @param flags parameter code to quality flags; null with a flag, such as VOID, takes a known value back
 * @param units parameter code to the unit of its value, where it is not that in which the parameter is kept
 */
@Schema(name = "ObservationRequest", description = "An observation 观测: what one site measured over one period.")
public record ObservationRequest(
        @Schema(required = true, examples = "1001A") @Nullable
        String site,

        @Schema(
                required = true,
                examples = "2026-01-01T01:00:00+08:00",
                description = "End of the averaging period, ISO 8601 with offset.")
        @Nullable
        String periodEnd,

        @Schema(defaultValue = "PT1H", description = "PT0S 瞬时, PT1M … PT30M 分钟, PT1H 小时, P1D 日, P1M 月.") @Nullable
        String averaging,

        @Schema(description = "REAL_TIME 实况 or REVIEWED 审核; that of the request if absent.") @Nullable
        String version,

        @Schema(
                required = true,
                description = "Parameter code to value: air µg/m³ (CO mg/m³), water mg/L; or null.",
                type = SchemaType.OBJECT,
                additionalProperties = NumberOrNull.class)
        @Nullable
        Map<String, @Nullable BigDecimal> values,

        @Schema(
                description = "Parameter code to at most 16 quality flags. Of a value flagged STOPPED, MAINTENANCE,"
                        + " SET_BY_HAND, FAULT, CALIBRATION, ABOVE_RANGE, COMMUNICATION, INVALID, VOID or DEVICE-…"
                        + " nothing counts; it is kept as sent.")
        @Nullable
        Map<String, @Nullable List<String>> flags,

        @Schema(
                description = "Parameter code to unit, where it is another: ng/m³, µg/m³, mg/m³, ng/L, µg/L, mg/L.",
                examples = "{\"CO\": \"µg/m³\"}")
        @Nullable
        Map<String, String> units) {

    /** @throws UnfitItemException naming the member that is missing or wrong */
    Measured toMeasured(Version versionOfRequest) {
        Averaging period = averaging == null
                ? Averaging.HOUR
                : Averaging.of(averaging)
                        .orElseThrow(() -> new UnfitItemException(
                                "averaging",
                                "unknown-averaging",
                                Words.both(
                                        "可选PT0S、PT1M至PT30M、PT1H、P1D、P1M；不接受滑动平均。",
                                        "One of PT0S, PT1M to PT30M, PT1H, P1D, P1M; no running means.")));
        Version which = version == null
                ? versionOfRequest
                : Version.of(version)
                        .orElseThrow(() -> new UnfitItemException(
                                "version",
                                "unknown-version",
                                Words.both("可选REAL_TIME（实况）、REVIEWED（审核）。", "REAL_TIME or REVIEWED.")));
        return new Measured(present("site", site), end(), period, which, measured(), Measured.Fields.OF_JSON);
    }

    private Instant end() {
        try {
            return OffsetDateTime.parse(present("periodEnd", periodEnd)).toInstant();
        } catch (DateTimeException unreadable) {
            throw new UnfitItemException(
                    "periodEnd",
                    "unreadable-time",
                    Words.both(
                            "请填带时区的时间，如2026-01-01T01:00:00+08:00。",
                            "ISO 8601 with offset, such as 2026-01-01T01:00:00+08:00."));
        }
    }

    private Map<Parameter, Measured.Value> measured() {
        Map<Parameter, Measured.Value> measured = new EnumMap<>(Parameter.class);
        present("values", values)
                .forEach((code, number) -> measured.put(
                        parameter("values", code),
                        new Measured.Value(number, flagsOf(code), number == null ? null : unitOf(code))));
        if (measured.isEmpty()) {
            throw new UnfitItemException(
                    "values", "missing", Words.both("至少需要一个监测值。", "At least one value is needed."));
        }
        if (flags != null) {
            flags.keySet().forEach(code -> requireValue(measured, "flags", code));
        }
        if (units != null) {
            units.keySet().forEach(code -> requireValue(measured, "units", code));
        }
        return measured;
    }

    private List<String> flagsOf(String code) {
        List<String> found = flags == null ? null : flags.get(code);
        if (found == null) {
            return List.of();
        }
        if (found.size() > Reading.MOST_FLAGS) {
            throw new UnfitItemException(
                    "flags." + code,
                    "too-many-flags",
                    Words.both(
                            "一个值最多" + Reading.MOST_FLAGS + "个标记，现有" + found.size() + "个。",
                            "A value has at most " + Reading.MOST_FLAGS + " flags, not " + found.size() + "."));
        }
        for (@Nullable String flag : found) {
            if (flag == null || !Reading.isFlag(flag)) {
                throw new UnfitItemException(
                        "flags." + code,
                        "unreadable-flag",
                        Words.both("大写字母、数字、“-”、“_”，最多32个。", "Capital letters, digits, '-', '_'; at most 32."));
            }
        }
        return found;
    }

    private @Nullable SentUnit unitOf(String code) {
        if (units == null || !units.containsKey(code)) {
            return null;
        }
        return SentUnit.of(String.valueOf(units.get(code)))
                .orElseThrow(() -> new UnfitItemException(
                        "units." + code,
                        "unknown-unit",
                        Words.both(
                                "可选ng/m³、µg/m³、mg/m³、g/m³、ng/L、µg/L、mg/L、g/L。",
                                "One of ng/m³, µg/m³, mg/m³, g/m³, ng/L, µg/L, mg/L, g/L.")));
    }

    private static void requireValue(Map<Parameter, Measured.Value> measured, String member, String code) {
        if (!measured.containsKey(parameter(member, code))) {
            String reason = member.equals("flags") ? "flag-without-value" : "unit-without-value";
            throw new UnfitItemException(
                    member + "." + code, reason, Words.both("请同时给出该参数的值，没有值填null。", "Name the value too, or null."));
        }
    }

    private static Parameter parameter(String member, String code) {
        return Parameter.of(code)
                .orElseThrow(() -> new UnfitItemException(
                        member + "." + code,
                        "unknown-parameter",
                        Words.both("没有监测参数“" + code + "”。", "There is no parameter '" + code + "'.")));
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new UnfitItemException(
                    field, "missing", Words.both("须填" + field + "。", "'" + field + "' is needed."));
        }
        return value;
    }
}
