package io.qingce.report.intake;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.report.Events.Event;
import io.qingce.report.ledger.RegionDayDueTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Feeds events: through the real topics, or straight into the handlers where a test decides how batches are cut. */
@ApplicationScoped
public class Feed {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicLong offset = new AtomicLong(1_000_000);
    private final PlansHandler plans;
    private final ReportedValuesHandler reported;
    private final ProgressHandler progress;
    private final SitesHandler sites;
    private final ObservationsHandler observations;
    private final ExceptionalEventsHandler exceptional;
    private final RegionDayDueTable due;
    private final Database database;
    private final String broker;

    public Feed(
            PlansHandler plans,
            ReportedValuesHandler reported,
            ProgressHandler progress,
            SitesHandler sites,
            ObservationsHandler observations,
            ExceptionalEventsHandler exceptional,
            RegionDayDueTable due,
            Database database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.plans = plans;
        this.reported = reported;
        this.progress = progress;
        this.sites = sites;
        this.observations = observations;
        this.exceptional = exceptional;
        this.due = due;
        this.database = database;
        this.broker = broker;
    }

    /** Sends through Kafka. */
    public void send(Event... events) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new StringSerializer())) {
            Arrays.stream(events)
                    .forEach(event -> producer.send(new ProducerRecord<>(event.topic(), event.key(), event.json())));
        }
    }

    /** Hands over one batch per topic, in the order of their first events. */
    public void take(Event... events) {
        Map<String, List<ConsumerRecord<String, byte[]>>> byTopic = new LinkedHashMap<>();
        for (Event event : events) {
            byTopic.computeIfAbsent(event.topic(), t -> new java.util.ArrayList<>())
                    .add(record(event));
        }
        byTopic.forEach((topic, records) -> {
            ConsumerRecords<String, byte[]> batch =
                    new ConsumerRecords<>(Map.of(new TopicPartition(topic, 9), records), Map.of());
            switch (topic) {
                case io.qingce.report.Events.PLANS -> plans.take(batch);
                case io.qingce.report.Events.REPORTED -> reported.take(batch);
                case io.qingce.report.Events.PROGRESS -> progress.take(batch);
                case io.qingce.report.Events.EXCEPTIONAL -> exceptional.take(batch);
                case io.qingce.report.Events.SITES -> sites.take(batch);
                default -> observations.take(batch);
            }
        });
    }

    private ConsumerRecord<String, byte[]> record(Event event) {
        return new ConsumerRecord<>(
                event.topic(),
                9,
                offset.incrementAndGet(),
                event.key(),
                event.json().getBytes(StandardCharsets.UTF_8));
    }

    /** Waits until every due region-day of the region is computed. */
    public void settle(String region) {
        Awaitility.await().atMost(PATIENCE).until(() -> !due.regions().contains(region));
    }

    /** Waits until every due region-day is computed. */
    public void settleAll() {
        Awaitility.await().pollInterval(Duration.ofMillis(50)).atMost(PATIENCE).until(() -> due.waiting() == 0);
    }

    /** Everything that is stored of the region-days of a region, as text. */
    public List<String> regionDays(String region) {
        settle(region);
        return database.list(
                Sql.of("select r::text as line from region_day r where region = :region order by day, version")
                        .with("region", region),
                row -> row.text("line"));
    }

    /** The reasons for which records of a topic were refused. */
    public List<String> refusals(String topic) {
        return database.list(
                Sql.of("select reason from refused_event where topic = :topic order by refused_at, record")
                        .with("topic", topic),
                row -> row.text("reason"));
    }

    /** Forgets the readings and results of a region. */
    @Transactional
    public void forget(String region) {
        for (String delete : List.of(
                "delete from site_day where site in (select site from site_copy where region = :region)",
                "delete from region_day where region = :region",
                "delete from region_day_due where region = :region")) {
            database.run(Sql.of(delete).with("region", region));
        }
    }
}
