package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A record that no broker takes stands in the outbox, as one would that slipped through every bound at the doors. */
final class RecordTooLarge implements Fault {

    private static final int CHARACTERS = 3_000_000;
    private static final String PUT = """
            insert into outbox (type, key, payload)
            values ('monitoring.site-changed.v1', 'too-large', repeat('x', ?))""";

    private final Arena arena;
    private final ServiceName name;
    private final Aside aside;

    RecordTooLarge(Arena arena, ServiceName name) {
        this.arena = arena;
        this.name = name;
        this.aside = new Aside(arena, name);
    }

    @Override
    public void inflict() {
        try (Connection connection = arena.world().connect(name);
                PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setInt(1, CHARACTERS);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot put a record into the outbox", e);
        }
    }

    @Override
    public List<Sign> signs() {
        return List.of(aside.isTold(), Signs.ready(arena, name));
    }

    /** Somebody has looked at it and throws it away. */
    @Override
    public void heal() {
        aside.drop();
    }
}
