package io.qingce.report.webhook;

import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells a fact to everybody: to the bus, and to the webhooks that asked for it. */
@ApplicationScoped
public class Announcer {

    /**
     * What is told.
     *
     * @param type what it is; the name of its topic
     * @param key key of the fact on the topic
     * @param plan key of the plan that it is about; absent if about none
     * @param region full printed name of the region that it is about; absent if it is not known
     * @param payload JSON document
     */
    public record Notice(
            AnnouncedType type,
            String key,
            @Nullable String plan,
            @Nullable String region,
            String payload) {}

    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private final Outbox outbox;
    private final Deliveries deliveries;
    private final WebhookConfig config;

    Announcer(Outbox outbox, Deliveries deliveries, WebhookConfig config) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.config = config;
    }

    /**
     * Stores the notices in the running transaction; they are sent afterwards, at least once. A subscription for which too many
     * wait is stopped here, with the reason: what is told goes on for everybody else.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(List<Notice> notices) {
        outbox.appendOrSetAside(notices.stream()
                .map(notice -> new OutboxEvent(notice.type().text(), notice.key(), notice.payload()))
                .toList());
        String reason = Words.both(
                "已停用：待送消息达" + config.mostWaiting() + "条", "stopped: " + config.mostWaiting() + " messages waited");
        int givenUp = deliveries.stopFull(config.mostWaiting(), reason);
        if (givenUp > 0) {
            LOG.errorf(
                    "webhooks %s; %d messages were given up and are listed as DEAD",
                    Words.in(Language.ENGLISH, reason), givenUp);
        }
        deliveries.add(notices);
    }
}
