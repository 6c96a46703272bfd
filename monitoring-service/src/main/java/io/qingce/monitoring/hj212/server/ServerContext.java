package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.health.HealthLedger;
import io.qingce.monitoring.hj212.part.PartBudget;
import io.qingce.monitoring.hj212.part.PartBudget.Share;
import io.qingce.monitoring.hj212.recording.DeviceAuthentication;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** What all conversations have in common. */
@Singleton
class ServerContext {

    final DeviceAuthentication authentication;
    final Backlog backlog;
    final HjMeters meters;
    final HealthLedger health;
    final HjConfig config;
    final Clock clock;
    final PartBudget parts;

    /** Bytes of unfinished and unread packets, of all connections. */
    final AtomicLong held = new AtomicLong();

    ServerContext(
            DeviceAuthentication authentication,
            Backlog backlog,
            HjMeters meters,
            HealthLedger health,
            HjConfig config,
            Clock clock) {
        this.authentication = authentication;
        this.backlog = backlog;
        this.meters = meters;
        this.health = health;
        this.config = config;
        this.clock = clock;
        this.parts = new PartBudget(
                new Share(config.unfinishedPerDevice(), config.unfinishedBytesPerDevice()),
                new Share(config.unfinished(), config.unfinishedBytes()));
    }
}
