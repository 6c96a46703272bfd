package io.qingce.report.parameter;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.alarm.AlarmKind;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.group.RegionGroups;
import io.qingce.report.ledger.AirCode;
import io.qingce.report.period.Comparisons;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.Editions;
import io.qingce.report.region.Series;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.DailyInput;
import io.qingce.standards.period.EventPolicy;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.PhRounding;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of values that are asked for in the addresses of this service, each with its refusal. */
@Provider
@Singleton
public class ReportConverters extends ParameterConverters {

    private static final String UNKNOWN_SWITCH = "unknown-switch";
    private static final String EDITIONS = Words.both(
            "标准版本可选2012、2026-transition、2026-final、in-force。",
            "Editions are 2012, 2026-transition, 2026-final and in-force.");

    public ReportConverters() {
        choose(
                Series.class,
                "unknown-version",
                Words.both("数据版本可选REAL_TIME、REVIEWED、BEST。", "Versions are REAL_TIME, REVIEWED and BEST."));
        choose(EditionChoice.class, "unknown-edition", EDITIONS, EditionChoice::of);
        choose(Editions.class, "unknown-edition", EDITIONS, Editions::of);
        choose(
                Comparisons.class,
                "unknown-comparison",
                Words.both(
                        "对比可选PREVIOUS_YEAR（同比）、PREVIOUS_PERIOD（环比）。",
                        "Comparisons are PREVIOUS_YEAR and PREVIOUS_PERIOD."),
                Comparisons::of);
        choose(
                EventPolicy.class,
                "unknown-policy",
                Words.both(
                        "例外事件处理可选KEPT、REMOVED、RECOMPUTED、BY_INDICATOR。",
                        "Policies are KEPT, REMOVED, RECOMPUTED and BY_INDICATOR."),
                EventPolicy::of);
        choose(
                RegionGroup.class,
                "unknown-group",
                Words.both("区域组见GET /api/statistics/groups。", "GET /api/statistics/groups lists the groups."),
                RegionGroups::of);
        choose(
                RuleSet.class,
                "unknown-rules",
                Words.both("统计口径可选published、strict。", "Sets of rules are published and strict."),
                RuleSet::of);
        choose(
                DailyOzone.class,
                UNKNOWN_SWITCH,
                Words.both("可选EIGHT_HOURS_ONLY、HOUR_AND_EIGHT_HOURS。", "EIGHT_HOURS_ONLY or HOUR_AND_EIGHT_HOURS."));
        choose(
                MissingItem.class,
                UNKNOWN_SWITCH,
                Words.both(
                        "可选REST_DECIDES、NOT_AVAILABLE_UNLESS_POLLUTED。",
                        "REST_DECIDES or NOT_AVAILABLE_UNLESS_POLLUTED."));
        choose(
                StationShare.class,
                UNKNOWN_SWITCH,
                Words.both(
                        "可选THREE_QUARTERS_OR_HALF、HALF、ANY_STATION。", "THREE_QUARTERS_OR_HALF, HALF or ANY_STATION."));
        choose(DailyInput.class, UNKNOWN_SWITCH, Words.both("可选ROUNDED、RAW。", "ROUNDED or RAW."));
        choose(
                LimitComparison.class,
                UNKNOWN_SWITCH,
                Words.both("可选ROUNDED_VALUE、FULL_VALUE。", "ROUNDED_VALUE or FULL_VALUE."));
        choose(
                PhRounding.class,
                UNKNOWN_SWITCH,
                Words.both("可选WHOLE_NUMBER、AS_MEASURED。", "WHOLE_NUMBER or AS_MEASURED."));
        choose(
                AirItem.class,
                "unknown-parameter",
                Words.both("可选SO2、NO2、PM10、PM2.5、CO、O3。", "SO2, NO2, PM10, PM2.5, CO or O3."),
                code -> AirItem.BASIC.stream()
                        .filter(item -> AirCode.of(item).equals(code))
                        .findFirst());
        choose(
                AlarmKind.class,
                "unknown-name",
                QueryValue.oneOf(
                        Arrays.stream(AlarmKind.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
