package io.qingce.load.loss;

import java.util.List;

/** A way in for observations. */
public interface Line {

    /** What is sent: a key and its content as JSON, such as {@code {"SO2":1.234,"NO2":17}}. */
    record Item(Key key, String content) {}

    /** How many observations go into one message at most. */
    int most();

    /** Sends once; whether all of it was acknowledged. Whatever went wrong, it may be on record or not. */
    boolean isAcknowledged(List<Item> items);

    /** What was said to the last message that was not acknowledged. */
    String lastRefusal();
}
