package io.qingce.monitoring.quality.rule;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Applies one rule to one series: observations of one site, averaging and version, in the order of their ends. */
final class RuleCheck {

    private final Rule rule;
    private final List<Flag> flags = new ArrayList<>();

    private RuleCheck(Rule rule) {
        this.rule = rule;
    }

    /** One value of a series. */
    private record Point(ObservationKey key, BigDecimal value) {}

    /** What the rule finds in a series. */
    static List<Flag> check(Rule rule, List<Observation> series) {
        RuleCheck check = new RuleCheck(rule);
        boolean successive =
                series.isEmpty() || isSuccessive(series.get(0).key().averaging());
        boolean canRun = successive || (isOfMinutes(series) && rule.isShort());
        switch (rule.kind()) {
            case SILENT -> {}
            case ABOVE -> series.forEach(check::above);
            case GAP -> check.onlyIf(successive, series, check::gaps);
            case RANGE -> check.points(series).forEach(check::range);
            case RATE -> check.onlyIf(successive, check.points(series), check::rates);
            case SPIKE -> check.onlyIf(successive, check.points(series), check::spikes);
            case FROZEN ->
                check.onlyIf(successive, check.points(series), it -> check.runs(it, value -> !rule.isAtFloor(value)));
            case ZERO_RUN ->
                check.onlyIf(canRun, check.points(series), it -> check.runs(it, value -> value.signum() == 0));
        }
        return check.flags;
    }

    /** Whether neighbours of such a series can be compared: hours and samples, not days and months. */
    private static boolean isSuccessive(Averaging averaging) {
        return averaging == Averaging.HOUR || averaging == Averaging.SAMPLE;
    }

    private static boolean isOfMinutes(List<Observation> series) {
        return !series.isEmpty() && series.get(0).key().averaging().isMinutes();
    }

    private <T> void onlyIf(boolean applies, List<T> series, Consumer<List<T>> look) {
        if (applies) {
            look.accept(series);
        }
    }

    private List<Point> points(List<Observation> series) {
        List<Point> points = new ArrayList<>();
        Parameter parameter = rule.measured();
        for (Observation observation : series) {
            Reading reading = observation.readings().get(parameter);
            if (reading != null && reading.value() != null) {
                points.add(new Point(observation.key(), reading.value()));
            }
        }
        return points;
    }

    private void range(Point point) {
        BigDecimal low = rule.low();
        BigDecimal high = rule.high();
        if (low != null && point.value().compareTo(low) < 0) {
            flag(point, text(point.value()) + " < " + text(low));
        } else if (high != null && point.value().compareTo(high) > 0) {
            flag(point, text(point.value()) + " > " + text(high));
        }
    }

    private void above(Observation observation) {
        Reading inner = observation.readings().get(rule.measured());
        Reading outer = observation.readings().get(rule.container());
        if (inner == null || outer == null || inner.value() == null || outer.value() == null) {
            return;
        }
        if (inner.value().compareTo(outer.value()) > 0) {
            flags.add(new Flag(
                    observation.key(),
                    rule.measured(),
                    rule.id(),
                    rule.kind(),
                    text(inner.value()) + " > " + rule.other() + " " + text(outer.value())));
        }
    }

    private void gaps(List<Observation> series) {
        List<Instant> ends = series.stream()
                .map(observation -> observation.key().periodEnd())
                .toList();
        for (int i = 1; i < series.size(); i++) {
            Duration between = Duration.between(ends.get(i - 1), ends.get(i));
            if (between.compareTo(rule.span()) > 0 && between.compareTo(Rhythm.allowed(rule, ends.subList(0, i))) > 0) {
                flags.add(new Flag(
                        series.get(i).key(),
                        null,
                        rule.id(),
                        rule.kind(),
                        Words.both(
                                "距上一次观测" + between.toHours() + "小时",
                                between.toHours() + " h since the observation before")));
            }
        }
    }

    private void rates(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            BigDecimal change = points.get(i).value().subtract(points.get(i - 1).value());
            if (near(points.get(i - 1), points.get(i)) && exceeds(change)) {
                flag(points.get(i), Words.both("变化" + text(change), "changed by " + text(change)));
            }
        }
    }

    private void spikes(List<Point> points) {
        for (int i = 1; i < points.size() - 1; i++) {
            Point point = points.get(i);
            BigDecimal up = point.value().subtract(points.get(i - 1).value());
            BigDecimal down = point.value().subtract(points.get(i + 1).value());
            boolean alone = near(points.get(i - 1), point) && near(point, points.get(i + 1));
            if (alone && up.signum() == down.signum() && exceeds(up) && exceeds(down)) {
                flag(
                        point,
                        Words.both(
                                "与前后分别相差" + text(up) + "、" + text(down),
                                "stands out by " + text(up) + " and " + text(down)));
            }
        }
    }

    private void runs(List<Point> points, Predicate<BigDecimal> which) {
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || !goesOn(points.get(i - 1), points.get(i))) {
                run(points.subList(start, i), which);
                start = i;
            }
        }
    }

    private static boolean goesOn(Point point, Point next) {
        return near(point, next) && point.value().compareTo(next.value()) == 0;
    }

    private void run(List<Point> run, Predicate<BigDecimal> which) {
        boolean isLong = run.size() >= rule.times()
                && between(run.get(0), run.get(run.size() - 1)).compareTo(rule.span()) >= 0;
        if (isLong && which.test(run.get(0).value())) {
            run.forEach(point -> flag(
                    point,
                    Words.both(
                            text(point.value()) + "，连续" + rule.times() + "次及以上",
                            text(point.value()) + ", " + rule.times() + " times in a row or more")));
        }
    }

    private boolean exceeds(BigDecimal change) {
        return change.abs().compareTo(rule.stride()) > 0;
    }

    private static boolean near(Point one, Point next) {
        return between(one, next).compareTo(Grain.of(one.key().averaging()).near()) <= 0;
    }

    private static Duration between(Point one, Point next) {
        return Duration.between(one.key().periodEnd(), next.key().periodEnd());
    }

    private void flag(Point point, String detail) {
        flags.add(new Flag(point.key(), rule.measured(), rule.id(), rule.kind(), detail));
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
