package io.qingce.report.intake;

import io.qingce.chassis.worker.PromptCheck;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Liveness: every channel from Kafka is open and asks for records, and no attempt to keep a batch takes longer than it may. A
 * broker that is away is no reason: it is asked again and again. Only a new start mends a channel that ended.
 */
@Liveness
@ApplicationScoped
public class ConsumersHealth extends PromptCheck {

    /** Kafka says how long ago a consumer asked for records; it asks at least every few seconds, also while a batch is in hand. */
    private static final String LAST_POLL = "last-poll-seconds-ago";

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(10);

    private final KafkaClientService clients;
    private final Attempts attempts;

    ConsumersHealth(KafkaClientService clients, Attempts attempts) {
        this.clients = clients;
        this.attempts = attempts;
    }

    @Override
    protected HealthCheckResponse known() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("consumers").up();
        for (String channel : new TreeSet<>(clients.getConsumerChannels())) {
            String standing = standing(lastPoll(channel), attempts.underWay(channel));
            answer.withData(channel, standing);
            if (!standing.equals("well")) {
                answer.down();
            }
        }
        return answer.build();
    }

    /**
     * How a channel is, in words.
     *
     * @param lastPoll seconds since it asked for records, negative if it did not yet; empty if it is closed
     * @param underWay how long it has been keeping a batch, in this attempt
     */
    static String standing(OptionalDouble lastPoll, Duration underWay) {
        if (underWay.compareTo(LONGEST_ATTEMPT) > 0) {
            return "in one attempt for longer than " + LONGEST_ATTEMPT.toSeconds() + " s";
        }
        if (lastPoll.isEmpty()) {
            return "ended";
        }
        return lastPoll.getAsDouble() > LONGEST_SILENCE.toSeconds()
                ? "silent for longer than " + LONGEST_SILENCE.toSeconds() + " s"
                : "well";
    }

    private OptionalDouble lastPoll(String channel) {
        KafkaConsumer<?, ?> consumer = clients.getConsumer(channel);
        return consumer.unwrap().metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals(LAST_POLL))
                .mapToDouble(metric -> ((Number) metric.metricValue()).doubleValue())
                .findFirst();
    }
}
