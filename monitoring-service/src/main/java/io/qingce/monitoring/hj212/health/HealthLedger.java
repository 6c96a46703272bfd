package io.qingce.monitoring.hj212.health;

import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Notes how registered devices do. What is noted stays in memory until the next {@link #writeDown}, so that a packet costs no
 * statement; what was not written down when the process dies is lost, and nothing but these counts is.
 */
@ApplicationScoped
public class HealthLedger {

    private final HealthTable table;
    private final HealthConfig config;
    private final Clock clock;
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

    HealthLedger(HealthTable table, HealthConfig config, Clock clock) {
        this.table = table;
        this.config = config;
        this.clock = clock;
    }

    /** Notes what a packet showed of its device, all of it at once. */
    public void note(String device, BiConsumer<Sheet, Instant> change) {
        Instant now = clock.instant();
        sheets.compute(device, (key, noted) -> {
            Sheet sheet = noted == null ? new Sheet() : noted;
            change.accept(sheet, now);
            return sheet;
        });
    }

    /** Writes down what was noted since the last time; what cannot be written is kept for the next. */
    public void writeDown() {
        Map<String, Sheet> taken = new HashMap<>();
        List<String> devices = new ArrayList<>(sheets.keySet());
        for (String device : devices) {
            Sheet sheet = sheets.remove(device);
            if (sheet != null) {
                taken.put(device, sheet);
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        try {
            table.add(taken);
        } catch (RuntimeException away) {
            taken.forEach((device, sheet) -> sheets.merge(device, sheet, (later, earlier) -> earlier.and(later)));
            throw away;
        }
    }

    /** How often {@link #writeDown} is due. */
    public Duration every() {
        return config.every();
    }

    /** Forgets what is too old, or of devices that are not registered any more. */
    public void tidy() {
        table.tidy();
    }

    /** How one device does. */
    public HealthResponse of(String device) {
        return of(List.of(device)).get(0);
    }

    /** How devices do in short, in their order. */
    public List<HealthResponse> inShort(List<String> devices) {
        return of(devices).stream().map(HealthResponse::inShort).toList();
    }

    /** The numbers of devices of one site or of all, the sickest first. */
    public Page<String> sickest(@Nullable String site, PageRequest page) {
        writeDown();
        return table.sickest(site, page, clock.instant().minus(config.silentAfter()));
    }

    private List<HealthResponse> of(List<String> devices) {
        writeDown();
        Map<String, Health> known = table.of(devices);
        return devices.stream()
                .map(device -> known.getOrDefault(device, Health.UNKNOWN))
                .map(health -> HealthResponse.from(health, clock.instant(), config, clock.getZone()))
                .toList();
    }
}
