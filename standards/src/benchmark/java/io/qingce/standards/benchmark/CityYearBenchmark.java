package io.qingce.standards.benchmark;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.HourlyValues;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.Statistic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A city-year from hourly values: 8 stations, 8,760 hours, 6 items, 2 % of the hours missing; all annual statistics of one edition. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CityYearBenchmark {

    static final int DAYS = 365;
    static final int STATIONS = 8;
    static final int ITEMS = 6;
    private static final int[] TENTHS = {400, 800, 2000, 1500, 20, 2400};
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final long[][][][] millionths = new long[DAYS][STATIONS][ITEMS][HourlyValues.HOURS];
    private final double[][][][] plain = new double[DAYS][STATIONS][ITEMS][HourlyValues.HOURS];

    /** Readings with one decimal. */
    public CityYearBenchmark() {
        Random random = new Random(1);
        for (int day = 0; day < DAYS; day++) {
            for (int station = 0; station < STATIONS; station++) {
                for (int item = 0; item < ITEMS; item++) {
                    for (int hour = 0; hour < HourlyValues.HOURS; hour++) {
                        int tenths = random.nextInt(TENTHS[item]);
                        boolean isMissing = random.nextInt(50) == 0;
                        millionths[day][station][item][hour] = isMissing ? HourlyValues.MISSING : tenths * 100_000L;
                        plain[day][station][item][hour] = isMissing ? Double.NaN : tenths / 10.0;
                    }
                }
            }
        }
    }

    @Benchmark
    public void exact(Blackhole sink) {
        List<AirDay> days = new ArrayList<>(DAYS);
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            List<HourlyValues> stations = new ArrayList<>(STATIONS);
            for (int station = 0; station < STATIONS; station++) {
                stations.add(HourlyValues.ofMillionths(millionths[day][station]));
            }
            days.add(CityDay.of(date, stations, STATIONS).under(StationShare.THREE_QUARTERS_OR_HALF));
        }
        PeriodStatistics year =
                PeriodStatistics.of(PeriodRules.of(AirEdition.GB3095_2012), Period.ofYear(2025), days);
        for (AirItem item : AirItem.BASIC) {
            for (Statistic statistic : Statistic.judged(item)) {
                sink.consume(year.value(item, statistic));
            }
            sink.consume(year.attainment(item));
        }
        sink.consume(year.days().goodRatio());
        sink.consume(year.compositeIndex());
    }

    @Benchmark
    public void plainDoubles(Blackhole sink) {
        sink.consume(PlainDoubles.year(plain));
    }
}
