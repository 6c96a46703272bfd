package io.qingce.load.loss;

import java.util.Optional;

/** Somebody who sends on and on, each message until it is acknowledged. */
public interface Feed extends Runnable {

    /** How many of its messages were acknowledged. */
    long messages();

    /** What it waits for, and what was said to it last; empty while it waits for nothing. */
    Optional<String> waitsFor();

    /** Lets it end once its last message is acknowledged. */
    void stop();
}
