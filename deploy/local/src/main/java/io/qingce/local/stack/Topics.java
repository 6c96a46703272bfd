package io.qingce.local.stack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics over which the services speak, as {@code contracts/asyncapi.yaml} describes them. */
public final class Topics {

    private static final int WAIT_SECONDS = 30;
    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");
    // The readings stay: a report-service that starts anew computes everything again from them.
    private static final Map<String, String> KEPT = Map.of("cleanup.policy", "delete", "retention.ms", "-1");
    private static final List<NewTopic> ALL = List.of(
            new NewTopic("plan.plan-published.v1", 1, (short) 1).configs(COMPACTED),
            new NewTopic("plan.value-reported.v1", 1, (short) 1).configs(COMPACTED),
            new NewTopic("plan.progress-reported.v1", 1, (short) 1).configs(COMPACTED),
            new NewTopic("monitoring.site-changed.v1", 1, (short) 1).configs(COMPACTED),
            new NewTopic("monitoring.observations-recorded.v1", 6, (short) 1).configs(KEPT),
            new NewTopic("monitoring.exceptional-event-decided.v1", 1, (short) 1).configs(COMPACTED),
            new NewTopic("report.alarm-changed.v1", 1, (short) 1).configs(COMPACTED),
            new NewTopic("report.attainment-changed.v1", 1, (short) 1).configs(COMPACTED));

    private Topics() {}

    /** Creates those that are missing. */
    public static void create(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get(WAIT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = ALL.stream()
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
}
