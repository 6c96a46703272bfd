package io.qingce.load.fault;

import static io.qingce.local.stack.ServiceName.MONITORING;
import static io.qingce.local.stack.ServiceName.PLAN;
import static io.qingce.local.stack.ServiceName.REPORT;

import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Link;
import io.qingce.load.proxy.Weather;
import io.qingce.local.stack.ServiceName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** All that can go wrong. */
public enum FaultKind {
    KILL_PLAN(2, 5, (arena, random) -> new ServiceKilled(arena, PLAN)),
    KILL_MONITORING(2, 5, (arena, random) -> new ServiceKilled(arena, MONITORING)),
    KILL_REPORT(2, 5, (arena, random) -> new ServiceKilled(arena, REPORT)),
    KILL_KAFKA(3, 6, (arena, random) -> new KafkaKilled(arena)),
    KILL_POSTGRES(3, 6, (arena, random) -> new PostgresKilled(arena)),
    OUT_OF_MEMORY_PLAN(2, 5, (arena, random) -> new MemoryTaken(arena, PLAN)),
    OUT_OF_MEMORY_MONITORING(2, 5, (arena, random) -> new MemoryTaken(arena, MONITORING)),
    OUT_OF_MEMORY_REPORT(2, 5, (arena, random) -> new MemoryTaken(arena, REPORT)),
    BROKER_REFUSES(3, 6, (arena, random) -> new BrokerRefuses(arena)),
    RECORD_TOO_LARGE(2, 5, (arena, random) -> new RecordTooLarge(arena, random.nextBoolean() ? PLAN : MONITORING)),
    DISK_FULL_POSTGRES(4, 8, (arena, random) -> DiskFull.ofPostgres(arena)),
    DISK_FULL_KAFKA(4, 8, (arena, random) -> DiskFull.ofKafka(arena)),
    DISK_FULL_EVIDENCE(3, 6, (arena, random) -> DiskFull.ofEvidence(arena)),
    SLOW_DATABASE(31, 34, (arena, random) -> slow(arena, any(random))),
    CUT_POSTGRES(3, 8, (arena, random) -> network(arena, Link.postgres(any(random)), random)),
    CUT_KAFKA(3, 8, (arena, random) -> network(arena, Link.kafka(any(random)), random)),
    CUT_GATEWAY_SERVICE(3, 8, (arena, random) -> network(arena, Link.gateway(any(random)), random)),
    CUT_CLIENT_GATEWAY(3, 8, (arena, random) -> network(arena, Link.CLIENT_GATEWAY, random)),
    CUT_DEVICE(3, 8, (arena, random) -> network(arena, Link.DEVICE_MONITORING, random)),
    CLOCK_JUMPS(4, 7, (arena, random) -> new ClockJumps(arena, any(random), hour(random))),
    TWO_RELAYS_MONITORING(3, 6, (arena, random) -> new TwoRelays(arena, MONITORING)),
    TWO_RELAYS_REPORT(3, 6, (arena, random) -> new TwoRelays(arena, REPORT)),
    WORKER_HANGS(1, 2, (arena, random) -> new WorkerHangs(arena, random.nextBoolean() ? PLAN : MONITORING));

    private static final Duration TOLD = Duration.ofSeconds(20);

    /** A round of a worker may take a minute, and only then it hangs. */
    private static final Duration HANGING_TOLD = Duration.ofSeconds(75);

    /** The gateway lets a service say nothing for 40 seconds; a producer repeats a batch that is refused for 20. */
    private static final Duration SILENCE_TOLD = Duration.ofSeconds(45);

    private static final Duration THIRTY_SECONDS = Duration.ofSeconds(30);
    private static final long HOUR = 3600;

    private final Duration shortest;
    private final Duration longest;
    private final BiFunction<Arena, Random, Fault> maker;

    /** @param shortest and longest time in seconds that it lasts */
    FaultKind(int shortest, int longest, BiFunction<Arena, Random, Fault> maker) {
        this.shortest = Duration.ofSeconds(shortest);
        this.longest = Duration.ofSeconds(longest);
        this.maker = maker;
    }

    /** How long it lasts this time, at least: until all its signs were seen. */
    public Duration lasts(Random random) {
        return shortest.plusMillis(random.nextInt((int) longest.minus(shortest).toMillis() + 1));
    }

    /** How much later than that it may be told. */
    public Duration toldWithin() {
        return switch (this) {
            case WORKER_HANGS -> HANGING_TOLD;
            case CUT_GATEWAY_SERVICE, BROKER_REFUSES -> SILENCE_TOLD;
            default -> TOLD;
        };
    }

    /** One such fault; the same random numbers give the same. */
    public Fault make(Arena arena, Random random) {
        return maker.apply(arena, random);
    }

    /** Why it cannot be inflicted on this machine; empty if it can. */
    public Optional<String> obstacle(Arena arena) {
        return switch (this) {
            case DISK_FULL_POSTGRES, DISK_FULL_KAFKA, DISK_FULL_EVIDENCE ->
                arena.disk("postgres").isPresent()
                        ? Optional.empty()
                        : Optional.of("no file system may be mounted here");
            case CLOCK_JUMPS ->
                arena.clock(MONITORING).isPresent()
                        ? Optional.empty()
                        : Optional.of("there is no C compiler here (cc), or it is not wanted");
            default -> Optional.empty();
        };
    }

    private static ServiceName any(Random random) {
        return List.of(ServiceName.values()).get(random.nextInt(ServiceName.values().length));
    }

    private static long hour(Random random) {
        return random.nextBoolean() ? HOUR : -HOUR;
    }

    private static Fault slow(Arena arena, ServiceName name) {
        return new NetworkFails(arena, Link.postgres(name), Weather.slow(THIRTY_SECONDS));
    }

    private static Fault network(Arena arena, Link link, Random random) {
        return new NetworkFails(arena, link, random.nextBoolean() ? Weather.CUT : Weather.SILENT);
    }
}
