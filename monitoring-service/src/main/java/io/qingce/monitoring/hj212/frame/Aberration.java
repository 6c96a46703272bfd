package io.qingce.monitoring.hj212.frame;

/** A deviation found between packets. */
public record Aberration(Deviation deviation) implements Framed {}
