package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the relay of a service has put aside because Kafka refuses it for good. */
final class Aside {

    private static final int HTTP_OK = 200;
    private static final String GAUGE = "qingce_outbox_aside";

    private final Arena arena;
    private final ServiceName name;
    private final Service service;

    Aside(Arena arena, ServiceName name) {
        this.arena = arena;
        this.name = name;
        this.service = arena.service(name);
    }

    /** The alarm goes by this. */
    Sign isTold() {
        return Sign.seen(
                name.module() + " " + GAUGE + " > 0", () -> arena.health().metric(service, GAUGE) > 0);
    }

    /** The call that docs/decisions/0018 tells an operator to make; nothing may be aside afterwards for long. */
    void replay() {
        int status = arena.health().operate(service.management().resolve("/q/outbox/aside/replay"));
        if (status != HTTP_OK) {
            throw new IllegalStateException("Nothing is replayed: status " + status);
        }
    }

    boolean isEmpty() {
        try (Connection connection = arena.world().connect(name);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select not exists (select from outbox_aside)")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look at what was put aside", e);
        }
    }

    /** Throws away what was put aside. */
    void drop() {
        execute("delete from outbox_aside");
    }

    private void execute(String statement) {
        try (Connection connection = arena.world().connect(name);
                Statement change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot change what was put aside", e);
        }
    }
}
