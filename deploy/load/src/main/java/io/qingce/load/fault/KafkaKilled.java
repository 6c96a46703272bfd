package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Keeper;
import java.util.List;

/** {@code kill -9} of the broker, which stays away for a while. */
final class KafkaKilled implements Fault {

    private final Arena arena;

    KafkaKilled(Arena arena) {
        this.arena = arena;
    }

    @Override
    public void inflict() {
        arena.keeper().hold(Keeper.Server.KAFKA);
        Processes.killWithChildren(arena.world().kafkaPid());
    }

    @Override
    public List<Sign> signs() {
        return Signs.eventsWait(arena);
    }

    @Override
    public void heal() {
        arena.keeper().release(Keeper.Server.KAFKA);
    }
}
