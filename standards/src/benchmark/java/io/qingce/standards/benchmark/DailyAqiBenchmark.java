package io.qingce.standards.benchmark;

import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.Concentrations;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
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

/** The AQI of a day from six unrounded concentrations: exact, the same steps in BigDecimal and in doubles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DailyAqiBenchmark {

    private static final int DAYS = 1024;
    private static final int DECIMALS = 10;
    private static final int[] GREATEST = {300, 150, 500, 400, 20, 500};

    private final Exact[][] exact = new Exact[DAYS][6];
    private final double[][] plain = new double[DAYS][6];
    private final BigDecimal[][] decimal = new BigDecimal[DAYS][6];
    private int next;

    /** City means of 8 stations of 20 to 24 hours. */
    public DailyAqiBenchmark() {
        Random random = new Random(1);
        for (int day = 0; day < DAYS; day++) {
            for (int item = 0; item < 6; item++) {
                long denominator = 8L * 212_520L;
                long numerator = (long) (random.nextDouble() * GREATEST[item] * denominator);
                exact[day][item] = Exact.ratio(numerator, denominator);
                plain[day][item] = (double) numerator / denominator;
                decimal[day][item] = exact[day][item].round(DECIMALS);
            }
        }
    }

    /** With level and primary pollutants ready to be asked for. */
    @Benchmark
    public AirQualityIndex exact() {
        Exact[] day = exact[next++ & (DAYS - 1)];
        return DailyAqi.of(
                AqiRules.HJ633_2026, Concentrations.ofDay(day[0], day[1], day[2], day[3], day[4], day[5]));
    }

    /** The alternative not taken: it would have to round every mean to a finite scale first. */
    @Benchmark
    public PlainBigDecimals.Aqi bigDecimals() {
        return PlainBigDecimals.aqi(decimal[next++ & (DAYS - 1)]);
    }

    @Benchmark
    public PlainDoubles.Aqi plainDoubles() {
        return PlainDoubles.aqi(plain[next++ & (DAYS - 1)]);
    }
}
