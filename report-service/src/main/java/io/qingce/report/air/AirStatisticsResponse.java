package io.qingce.report.air;

import io.qingce.standards.parameter.AirItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a region over a period.
 *
 * @param region full printed name
 * @param from first day
 * @param to last day
 * @param simulated some of the readings are made up 含模拟数据
 * @param items SO2 NO2 PM10 PM2.5 CO O3: means, for CO the 95th, for ozone the 90th percentile
 * @param days days by index
 * @param compositeIndex composite index
 * @param basis everything needed to recompute
 * @param months every whole month by itself; absent unless asked for 逐月情况
 * @param comparisons the same period of the year before, the period before, other editions, as far as asked for
 */
public record AirStatisticsResponse(
        String region,
        LocalDate from,
        LocalDate to,
        boolean simulated,
        List<ItemFigure> items,
        DayFigures days,
        IndexFigure compositeIndex,
        Basis basis,
        @Nullable List<MonthFigures> months,
        List<AirComparison> comparisons) {

    /** The figures on the wire. */
    public static AirStatisticsResponse from(AirFigures figures) {
        return from(figures, false, List.of());
    }

    static AirStatisticsResponse from(AirFigures figures, boolean byMonth, List<AirComparison> comparisons) {
        return new AirStatisticsResponse(
                figures.region(),
                figures.statistics().period().from(),
                figures.statistics().period().to(),
                figures.isSimulated(),
                AirItem.BASIC.stream()
                        .map(item -> ItemFigure.of(item, figures.statistics()))
                        .toList(),
                DayFigures.of(figures),
                IndexFigure.of(figures.statistics().compositeIndex()),
                Basis.of(figures),
                byMonth ? MonthFigures.of(figures) : null,
                comparisons);
    }
}
