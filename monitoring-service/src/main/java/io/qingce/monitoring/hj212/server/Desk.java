package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.intake.Reception;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What all conversations have in common. */
@Singleton
class Desk {

    final Reception reception;
    final Backlog backlog;
    final HjMeters meters;
    final HjConfig config;
    final Clock clock;

    Desk(Reception reception, Backlog backlog, HjMeters meters, HjConfig config, Clock clock) {
        this.reception = reception;
        this.backlog = backlog;
        this.meters = meters;
        this.config = config;
        this.clock = clock;
    }
}
