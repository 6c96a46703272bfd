package io.qingce.load.chaos;

import io.qingce.load.Wait;
import io.qingce.load.arena.Arena;
import io.qingce.load.fault.Fault;
import io.qingce.load.loss.Feed;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Whether everything flows, from the senders to what can be seen in report-service. */
final class Flow {

    private static final Duration LOOK = Duration.ofMillis(150);
    private static final String DUE =
            "select (select count(*) from region_day_due) + (select count(*) from attainment_cause)";
    private static final String WAITING = "select count(*) from outbox";
    private static final String ARRIVED = "everything arrived";

    private final Arena arena;
    private final Senders senders;
    private final Books books;
    private final Probe probe;

    Flow(Arena arena, Senders senders, Books books) {
        this.arena = arena;
        this.senders = senders;
        this.books = books;
        this.probe = new Probe(arena.uri());
    }

    /**
     * Waits until everybody is acknowledged again, nothing is on its way any more and a new day is visible. The senders are
     * held afterwards.
     *
     * @param isMended whether nothing is left to do by hand, see {@link Fault#isMended()}
     * @return what still did not flow; empty if everything did
     */
    Optional<String> await(Duration patience, BooleanSupplier isMended) throws InterruptedException {
        senders.gate().open();
        long deadline = System.nanoTime() + patience.toNanos();
        Map<Feed, Long> before = senders.feeds().stream().collect(Collectors.toMap(feed -> feed, Feed::messages));
        Map<String, BooleanSupplier> steps = new LinkedHashMap<>();
        steps.put(
                "every sender acknowledged",
                () -> before.entrySet().stream().allMatch(each -> each.getKey().messages() > each.getValue()));
        steps.put("the senders held", this::isHeld);
        steps.put("a new day visible", probe::isVisible);
        steps.put("the outboxes empty", this::isNothingWaiting);
        steps.put("nothing put aside", isMended);
        // The partitions of a consumer show among the metrics a minute after its start; what arrived is counted below.
        steps.put(
                "everything fetched",
                () -> metric(ServiceName.REPORT, "kafka_consumer_fetch_manager_records_lag") <= 0);
        steps.put("nothing due", () -> count(ServiceName.REPORT, DUE) == 0);
        steps.put("everybody well", this::isEverybodyWell);
        steps.put(ARRIVED, books::isEven);
        for (Map.Entry<String, BooleanSupplier> step : steps.entrySet()) {
            if (!holdsBefore(deadline, step.getValue())) {
                String missing = step.getKey().equals(ARRIVED) ? books.missing() : "";
                return Optional.of("not " + step.getKey() + "; " + waiting() + missing);
            }
        }
        return Optional.empty();
    }

    private static boolean holdsBefore(long deadline, BooleanSupplier step) {
        while (!isSo(step)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Wait.pause(LOOK);
        }
        return true;
    }

    /** A server that does not answer yet is no failure of the harness. */
    private static boolean isSo(BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private boolean isHeld() {
        try {
            return senders.gate().isHolding(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while holding the senders", e);
        }
    }

    private String waiting() {
        return senders.feeds().stream()
                .flatMap(feed -> feed.waitsFor().stream())
                .collect(Collectors.joining("; "));
    }

    /** By the database, and by the metric that the alarms go by. */
    private boolean isNothingWaiting() {
        for (ServiceName name : ServiceName.values()) {
            if (count(name, WAITING) > 0 || metric(name, "qingce_outbox_pending") != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isEverybodyWell() {
        for (ServiceName name : ServiceName.values()) {
            Service service = arena.service(name);
            if (!arena.health().isReady(service) || !arena.health().isLive(service)) {
                return false;
            }
        }
        return true;
    }

    private double metric(ServiceName name, String metric) {
        return arena.health().metric(arena.service(name), metric);
    }

    private long count(ServiceName name, String query) {
        try (Connection connection = arena.world().connect(name);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database of " + name + " does not answer", e);
        }
    }
}
