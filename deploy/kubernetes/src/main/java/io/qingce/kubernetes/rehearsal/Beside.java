package io.qingce.kubernetes.rehearsal;

import io.qingce.local.stack.Topics;
import io.qingce.servers.Issuer;
import io.qingce.servers.LocalKafka;
import io.qingce.servers.LocalPostgres;
import io.qingce.servers.WebServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** What an agency has before it installs Qingce: a database, a bus, an identity provider, and the Secrets that name them. */
final class Beside implements AutoCloseable {

    private static final List<String> DATABASES = List.of("plan", "monitoring", "report");
    private static final int POSTGRES = 5432;
    private static final int KAFKA = 9092;
    /** Of the broker, on the loopback interface; whoever comes by it is told to come to the service. */
    private static final int DOOR = 9192;

    private static final int IDENTITY = 8090;
    private static final long DAY = 86_400;

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<String, Map<String, String>> secrets = new HashMap<>();
    private final Path folder;
    private final Issuer issuer;
    private LocalPostgres postgres;
    private LocalKafka kafka;

    /** Starts all of it, each under the name of a service of the cluster. */
    Beside(Cluster cluster, Path folder) {
        this.folder = folder;
        postgres = LocalPostgres.start(folder.resolve("postgres"), 0);
        for (String database : DATABASES) {
            String password = random(16);
            postgres.createDatabase(database, database, password);
            secrets.put("qingce-database-" + database, Map.of("username", database, "password", password));
        }
        serve(cluster, "postgres", POSTGRES, () -> postgres.port());
        kafka = bus(folder.resolve("kafka"));
        serve(cluster, "kafka", KAFKA, () -> DOOR);
        issuer = new Issuer(URI.create("http://identity:" + IDENTITY), Issuer.newKey());
        WebServer server = keep(new WebServer(issuer::answer));
        serve(cluster, "identity", IDENTITY, () -> server.uri().getPort());
        secrets.put("qingce-audit-key", Map.of("audit-key", random(32)));
        secrets.put("qingce-signing-key", Map.of("signing-key.pem", signingKey()));
        secrets.put("qingce-portal", Map.of("client-secret", random(16), "session-secret", random(32)));
    }

    /** By name, then by key. */
    Map<String, Map<String, String>> secrets() {
        return secrets;
    }

    /** Where the broker listens to this process. */
    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** A token of somebody with these grants. */
    String token(String name, String... grants) {
        return issuer.token(Map.of(
                "sub",
                name,
                "name",
                name,
                "amr",
                List.of("pwd", "otp"),
                "exp",
                Instant.now().getEpochSecond() + DAY,
                "qingce_grants",
                List.of(grants)));
    }

    /** Copies the three databases as they are now, while they are written to. */
    void backUp(Path target) {
        postgres.backUp(target);
    }

    /** Loses databases and bus, and begins again: with what was copied, and with a bus that is empty. */
    void restore(Path copy) {
        postgres.close();
        kafka.close();
        Machine.run(
                "rm",
                "-rf",
                folder.resolve("postgres").toString(),
                folder.resolve("kafka").toString());
        postgres = LocalPostgres.start(copy, 0);
        kafka = bus(folder.resolve("another-kafka"));
    }

    @Override
    public void close() throws Exception {
        kafka.close();
        postgres.close();
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }

    private void serve(Cluster cluster, String name, int port, IntSupplier target) {
        keep(new ServiceAddress(
                cluster.service(name),
                port,
                () -> List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getAsInt()))));
    }

    private static LocalKafka bus(Path folder) {
        LocalKafka started =
                LocalKafka.start(folder, 0, List.of(new LocalKafka.Door("CLUSTER", DOOR, "kafka:" + KAFKA)));
        Topics.create(started.bootstrapServers());
        return started;
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    private static String signingKey() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return pem("PRIVATE", pair.getPrivate().getEncoded())
                    + pem("PUBLIC", pair.getPublic().getEncoded());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
                .formatted(kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key));
    }
}
