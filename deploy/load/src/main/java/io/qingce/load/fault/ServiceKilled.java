package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.util.List;

/** {@code kill -9} of a service, which whoever runs it starts again. */
final class ServiceKilled implements Fault {

    private final Arena arena;
    private final Service service;

    ServiceKilled(Arena arena, ServiceName name) {
        this.arena = arena;
        this.service = arena.service(name);
    }

    @Override
    public void inflict() {
        Processes.kill(service.handle());
    }

    @Override
    public List<Sign> signs() {
        return List.of(Sign.seen("not ready", () -> !arena.health().isReady(service)));
    }

    @Override
    public void heal() {
        // It is started again by whoever runs it.
    }
}
