package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.util.List;

/** A worker of a service stops where it stands; everything else of the service goes on. */
final class WorkerHangs implements Fault {

    /** A thread that every service has; a round of it may take a minute. */
    private static final String WORKER = "database-watch";

    private final Arena arena;
    private final Service service;

    WorkerHangs(Arena arena, ServiceName name) {
        this.arena = arena;
        this.service = arena.service(name);
    }

    @Override
    public void inflict() {
        Agent.load(service.handle(), Hostile.STOP + WORKER);
    }

    @Override
    public List<Sign> signs() {
        return List.of(Sign.seen("not live", () -> !arena.health().isLive(service)));
    }

    @Override
    public void heal() {
        // Whoever runs the service ends it, because it says that it is not alive.
    }
}
