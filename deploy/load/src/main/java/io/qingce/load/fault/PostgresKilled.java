package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Keeper;
import io.qingce.local.stack.ServiceName;
import java.util.Arrays;
import java.util.List;

/** {@code kill -9} of PostgreSQL, which stays away for a while. */
final class PostgresKilled implements Fault {

    private final Arena arena;

    PostgresKilled(Arena arena) {
        this.arena = arena;
    }

    @Override
    public void inflict() {
        arena.keeper().hold(Keeper.Server.POSTGRES);
        Processes.killWithChildren(arena.world().postgresPid());
    }

    @Override
    public List<Sign> signs() {
        return Arrays.stream(ServiceName.values())
                .map(name -> Signs.notReady(arena, name))
                .toList();
    }

    @Override
    public void heal() {
        arena.keeper().release(Keeper.Server.POSTGRES);
    }
}
