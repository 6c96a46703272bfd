package io.qingce.load.plan;

import io.qingce.load.Figure;
import io.qingce.load.Result;
import io.qingce.load.Times;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** How long requests took, by kind of request; many threads add to it at once. */
final class Latencies {

    private final Map<String, Times> kinds = new ConcurrentHashMap<>();
    private final Times all = new Times();
    private final LongAdder failures = new LongAdder();
    private final AtomicReference<@Nullable String> firstReason = new AtomicReference<>();
    private final LongAdder bytes = new LongAdder();

    /**
     * Adds one answer.
     *
     * @param kind kind of request
     * @param nanos from the first byte sent to the last byte received
     * @param size bytes of the answer
     */
    void add(String kind, long nanos, long size) {
        kinds.computeIfAbsent(kind, name -> new Times()).add(nanos);
        all.add(nanos);
        bytes.add(size);
    }

    /** Counts a request that was refused or not answered; the first reason is told. */
    void fail(String reason) {
        failures.increment();
        firstReason.compareAndSet(null, reason);
    }

    /** Says what was found: each kind, then all together, of which 95 in a hundred should stay under the aim. */
    void tell(Result result, String what, double aim) {
        new TreeMap<>(kinds).forEach((kind, times) -> result.add(Figure.plain(kind, percentiles(times))));
        result.add(Figure.plain(what + ": p50 / p95 / p99", percentiles(all)));
        result.add(Figure.millis(what + ": p95", all.millis(95), aim));
        tellFailures(result, what + ": not answered or refused");
    }

    /** The same, each beside what the same questions took without the service; its p95 should be so many times that at most. */
    void tellBeside(Result result, String what, double aim, Latencies plain, double most) {
        new TreeMap<>(kinds).forEach((kind, times) -> result.add(beside(kind, times, plain.kinds.get(kind))));
        result.add(beside(what + ": p50 / p95 / p99", all, plain.all));
        result.add(Figure.millis(what + ": p95", all.millis(95), aim));
        result.add(Figure.multiple(what + ": p95 of the service by that of SQL", share(all, plain.all), most));
        tellFailures(result, what + ": not answered or refused");
        plain.tellFailures(result, what + " in SQL: not answered");
    }

    private void tellFailures(Result result, String what) {
        result.add(Figure.exactly(what, failures.sum(), 0));
        String reason = firstReason.get();
        if (reason != null) {
            result.remark(what + ", the first: " + reason);
        }
    }

    private static Figure beside(String what, Times times, @Nullable Times plain) {
        Figure figure = Figure.plain(what, percentiles(times));
        return plain == null || plain.count() == 0
                ? figure
                : figure.besideMillis("SQL p95", plain.millis(95), share(times, plain));
    }

    /** How many times as long 95 of a hundred took. */
    static double share(Times times, Times plain) {
        return plain.count() == 0 ? Double.NaN : times.millis(95) / plain.millis(95);
    }

    /** Says how much was answered in this time. */
    void tellRate(Result result, double seconds) {
        result.add(Figure.rate("requests", all.count() / seconds, 0));
        result.add(Figure.plain("answers, MB/s", "%.1f".formatted(bytes.sum() / seconds / 1e6)));
    }

    private static String percentiles(Times times) {
        return "%.1f / %.1f / %.1f ms".formatted(times.millis(50), times.millis(95), times.millis(99));
    }
}
