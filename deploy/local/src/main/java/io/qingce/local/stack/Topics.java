package io.qingce.local.stack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics over which the services speak, as {@code contracts/topics.yaml} declares them. */
public final class Topics {

    private static final int WAIT_SECONDS = 30;
    private static final String DECLARED = "/contracts/topics.yaml";
    /** One node holds every copy. */
    private static final short COPIES = 1;

    private Topics() {}

    /** Creates those that are missing. */
    public static void create(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get(WAIT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = declared().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating the topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not create the topics: " + e.getMessage(), e);
        }
    }

    /** All topics. */
    static List<NewTopic> declared() {
        YAMLMapper yaml = new YAMLMapper();
        try (InputStream file = Objects.requireNonNull(Topics.class.getResourceAsStream(DECLARED), DECLARED)) {
            return yaml.readTree(file).path("topics").properties().stream()
                    .map(topic -> new NewTopic(
                                    topic.getKey(),
                                    topic.getValue().path("partitions").asInt(),
                                    COPIES)
                            .configs(yaml.convertValue(
                                    topic.getValue().path("config"), new TypeReference<Map<String, String>>() {})))
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
