package io.qingce.report.webhook;

import io.qingce.chassis.Outbox;
import io.qingce.chassis.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a fact to everybody: to the bus, and to the webhooks that asked for it. */
@ApplicationScoped
public class Announcer {

    /**
     * What is told.
     *
     * @param type type of the event and name of its topic
     * @param key key of the fact on the topic
     * @param plan key of the plan that it is about; absent if about none
     * @param payload JSON document
     */
    public record Notice(String type, String key, @Nullable String plan, String payload) {}

    private final Outbox outbox;
    private final DeliveryTable deliveries;

    public Announcer(Outbox outbox, DeliveryTable deliveries) {
        this.outbox = outbox;
        this.deliveries = deliveries;
    }

    /** Stores the notices in the running transaction; they are sent afterwards, at least once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(List<Notice> notices) {
        outbox.append(notices.stream()
                .map(notice -> new OutboxEvent(notice.type(), notice.key(), notice.payload()))
                .toList());
        deliveries.add(notices);
    }
}
