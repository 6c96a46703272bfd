package io.qingce.monitoring.hj212.frame;

/** What the decoder makes of a stretch of the stream. */
public sealed interface Framed permits Frame, Refusal, Aberration {}
