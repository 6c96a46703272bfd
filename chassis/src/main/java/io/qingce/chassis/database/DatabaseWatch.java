package io.qingce.chassis.database;

import io.qingce.chassis.worker.Worker;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Asks the database once a second whether it is there, on a connection of its own: the connections of the requests may all
 * be taken. What it found is kept for whoever must not wait.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class DatabaseWatch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Connecting and asking have limits of a few seconds each, so no round takes longer. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final String url;
    private final Properties properties = new Properties();
    private @Nullable Connection connection;
    private @Nullable Worker worker;
    private volatile String obstacle = "not asked yet";

    /** @param seconds seconds after which a database that does not answer counts as away, and readiness is down */
    DatabaseWatch(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "qingce.health.database-seconds", defaultValue = "3") String seconds) {
        this.url = url;
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        properties.setProperty("ApplicationName", "qingce-health");
    }

    void start(@Observes StartupEvent started) {
        ask();
        worker = Worker.repeat("database-watch", PAUSE, LONGEST, this::ask);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (worker != null) {
            worker.close();
        }
        leave();
    }

    /** Whether the database answered when it was asked last, within the last seconds. */
    public boolean isThere() {
        return obstacle.isEmpty();
    }

    /** Why the database did not answer; empty if it did. */
    String obstacle() {
        return obstacle;
    }

    private void ask() {
        try {
            Connection open = connection == null ? connect() : connection;
            connection = open;
            try (Statement statement = open.createStatement();
                    ResultSet row = statement.executeQuery("select 1")) {
                obstacle = row.next() ? "" : "it says nothing";
            }
        } catch (SQLException gone) {
            obstacle = String.valueOf(gone.getMessage());
            leave();
        }
    }

    private Connection connect() throws SQLException {
        Connection open = new Driver().connect(url, properties);
        if (open == null) {
            throw new SQLException("no address of a PostgreSQL database: " + url);
        }
        return open;
    }

    private void leave() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException gone) {
                obstacle = String.valueOf(gone.getMessage());
            }
        }
    }
}
