package io.qingce.servers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Gives every {@code @QuarkusTest} of a module that has this one in test scope a real PostgreSQL with one database and
 * a real Kafka. Both start once per test JVM and stop with it.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "qingce";
    // Quarkus may load this class anew for each application start; system properties are there once per JVM.
    private static final String JDBC_URL = "qingce.servers.jdbc-url";
    private static final String BOOTSTRAP_SERVERS = "qingce.servers.bootstrap-servers";

    /** Starts both servers unless they run, and returns where they are as settings of Quarkus. */
    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(JDBC_URL) == null) {
                startServers();
            }
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                property(JDBC_URL),
                "quarkus.datasource.username",
                NAME,
                "quarkus.datasource.password",
                NAME,
                "kafka.bootstrap.servers",
                property(BOOTSTRAP_SERVERS));
    }

    /** Does nothing: the next application of this JVM uses the same servers. */
    @Override
    public void stop() {}

    private static void startServers() {
        CompletableFuture<LocalKafka> starting = CompletableFuture.supplyAsync(LocalKafka::start);
        LocalPostgres postgres = LocalPostgres.start();
        stopAtExit(postgres);
        postgres.createDatabase(NAME, NAME, NAME);
        LocalKafka kafka = starting.join();
        stopAtExit(kafka);
        System.setProperty(BOOTSTRAP_SERVERS, kafka.bootstrapServers());
        System.setProperty(JDBC_URL, postgres.jdbcUrl(NAME));
    }

    private static void stopAtExit(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException("A server of the tests did not stop", e);
            }
        }));
    }

    private static String property(String name) {
        @Nullable String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The servers of the tests did not start: " + name + " is not set");
        }
        return value;
    }
}
