package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.util.List;

/** Something takes all the memory of a service, until an OutOfMemoryError comes wherever it comes. */
final class MemoryTaken implements Fault {

    private final Arena arena;
    private final Service service;
    private final ProcessHandle process;

    MemoryTaken(Arena arena, ServiceName name) {
        this.arena = arena;
        this.service = arena.service(name);
        this.process = service.handle();
    }

    @Override
    public void inflict() {
        Agent.load(process, Hostile.MEMORY);
    }

    @Override
    public List<Sign> signs() {
        return List.of(
                Sign.seen("the process left", () -> !process.isAlive()),
                Sign.seen("not ready", () -> !arena.health().isReady(service)));
    }

    @Override
    public void heal() {
        // It is started again by whoever runs it.
    }
}
