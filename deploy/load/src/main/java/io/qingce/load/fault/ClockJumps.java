package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Clock;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.util.List;

/** The clock of a service is set an hour forward or back, and later right again. */
final class ClockJumps implements Fault {

    private final Arena arena;
    private final ServiceName name;
    private final Clock clock;
    private final long seconds;
    private final long pid;

    ClockJumps(Arena arena, ServiceName name, long seconds) {
        this.arena = arena;
        this.name = name;
        this.seconds = seconds;
        this.clock = arena.clock(name).orElseThrow();
        this.pid = arena.service(name).handle().pid();
    }

    @Override
    public void inflict() {
        clock.jump(seconds);
    }

    /** A clock that was set is no reason to be away, or to be started anew. */
    @Override
    public List<Sign> signs() {
        Service service = arena.service(name);
        return List.of(
                Signs.live(arena, name),
                Signs.ready(arena, name),
                Sign.throughout("the same process", () -> service.handle().pid() == pid));
    }

    @Override
    public void heal() {
        clock.jump(0);
    }
}
