package io.qingce.report.attainment;

import io.qingce.report.statistic.AirFigures;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.DailyInput;
import java.util.List;
import java.util.Optional;

/** The daily values of one item as they go into statistics: rounded, or with all digits where the rules say so. */
final class DailyValues {

    private DailyValues() {}

    static List<Exact> of(AirFigures figures, AirItem item) {
        DailyInput input = figures.statistics().rules().dailyInput();
        return figures.concentrationDays().stream()
                .flatMap(day -> of(day, item, input).stream())
                .toList();
    }

    static Optional<Exact> of(AirDay day, AirItem item, DailyInput input) {
        return day.value(item)
                .known()
                .map(value -> input == DailyInput.RAW ? value.exact() : Exact.of(value.rounded(item)));
    }
}
