package io.qingce.load.plan;

import io.qingce.load.World;
import io.qingce.local.stack.ServiceName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of plan-service without the service: one connection for each reader, set as the service sets its own. */
final class PlainDatabase implements AutoCloseable {

    private static final String SETTINGS = "set plan_cache_mode = force_custom_plan; set jit = off";

    private final List<Connection> connections = new ArrayList<>();

    PlainDatabase(World world, int readers) {
        try {
            for (int reader = 0; reader < readers; reader++) {
                Connection connection = world.connect(ServiceName.PLAN);
                connections.add(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.execute(SETTINGS);
                }
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    /** What PostgreSQL does by itself within a minute of an import; until then it guesses how to look for anything. */
    void gatherStatistics() {
        try (Statement statement = connections.get(0).createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("The statistics of the database cannot be gathered", e);
        }
    }

    /** Answers a question of a reader. */
    void answer(int reader, ReadMix.Request request, Latencies latencies) {
        long begin = System.nanoTime();
        try {
            long bytes = request.sql().run(connections.get(reader));
            latencies.add(request.kind(), System.nanoTime() - begin, bytes);
        } catch (SQLException refused) {
            latencies.fail(request.kind() + ": " + refused.getMessage());
        }
    }

    @Override
    public void close() {
        for (Connection connection : connections) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("A connection does not close", e);
            }
        }
    }
}
