package io.qingce.load.feed;

/** Bodies of observations. Any of them can be made at any time, so that several connections can send them side by side. */
interface Bundle {

    /** How many bodies there are. */
    int count();

    /** How many observations a body holds. */
    int observations(int body);

    String contentType();

    /** Writes a body. */
    byte[] body(int number);
}
