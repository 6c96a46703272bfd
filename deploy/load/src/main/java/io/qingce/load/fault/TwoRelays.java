package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A second replica of a service works on the same database, while the first is killed; then it goes as it came. */
final class TwoRelays implements Fault {

    private final Arena arena;
    private final ServiceName name;
    private @Nullable Service second;

    TwoRelays(Arena arena, ServiceName name) {
        this.arena = arena;
        this.name = name;
    }

    @Override
    public void inflict() {
        Service replica = arena.replica(name);
        second = replica;
        Processes.kill(arena.service(name).handle());
    }

    @Override
    public List<Sign> signs() {
        Service replica = java.util.Objects.requireNonNull(second);
        return List.of(
                Sign.throughout("the second ready", () -> arena.health().isReady(replica)),
                Sign.throughout("the second live", () -> arena.health().isLive(replica)));
    }

    @Override
    public void heal() {
        if (second != null) {
            second.close();
        }
    }
}
