package io.qingce.load.loss;

import java.time.Instant;

/** What an observation of the harness goes by: all are hours, in real time. */
public record Key(String site, Instant periodEnd) {}
