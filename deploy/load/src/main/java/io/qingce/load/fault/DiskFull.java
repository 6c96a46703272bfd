package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Keeper;
import io.qingce.load.arena.SmallDisk;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** The disk under a part is full, and later has room again. A server that ends over it cannot be started before. */
final class DiskFull implements Fault {

    private final Arena arena;
    private final SmallDisk disk;
    private final Optional<Keeper.Server> server;
    private final List<Sign> signs;

    private DiskFull(Arena arena, String part, Optional<Keeper.Server> server, List<Sign> signs) {
        this.arena = arena;
        this.disk = arena.disk(part).orElseThrow();
        this.server = server;
        this.signs = signs;
    }

    /** Nothing can be stored; what is stored can be read, if the server does not end over it. */
    static DiskFull ofPostgres(Arena arena) {
        Sign told = Sign.seen("a write is refused with 503, or nobody is ready", () -> {
            spendLog(arena);
            return Signs.isRefused(arena);
        });
        return new DiskFull(arena, "postgres", Optional.of(Keeper.Server.POSTGRES), List.of(told));
    }

    /**
     * Uses up what PostgreSQL laid by of its log: until then it writes on without asking for a byte, rightly, and in a slow round
     * that may last longer than the fault.
     */
    private static void spendLog(Arena arena) {
        try (Connection connection = arena.world().connect(ServiceName.MONITORING);
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_logical_emit_message(true, 'disk-full', repeat('x', 16000000))");
        } catch (SQLException full) {
            // As wanted: the services say so themselves.
        }
    }

    /** The broker ends. */
    static DiskFull ofKafka(Arena arena) {
        return new DiskFull(arena, "kafka", Optional.of(Keeper.Server.KAFKA), Signs.eventsWait(arena));
    }

    /** Files are refused; everything else goes on. */
    static DiskFull ofEvidence(Arena arena) {
        Sign told = Signs.rises(arena, ServiceName.PLAN, "qingce_evidence_failed_total");
        return new DiskFull(arena, "evidence", Optional.empty(), List.of(told, Signs.ready(arena, ServiceName.PLAN)));
    }

    @Override
    public void inflict() {
        server.ifPresent(arena.keeper()::hold);
        disk.fill();
    }

    @Override
    public List<Sign> signs() {
        return signs;
    }

    @Override
    public void heal() {
        disk.empty();
        server.ifPresent(arena.keeper()::release);
    }
}
