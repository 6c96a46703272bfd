package io.qingce.load.proxy;

import java.time.Duration;

/** The weather over all connections of a proxy, and where bytes wait for a better one. */
final class Sky {

    private Weather weather = Weather.FAIR;

    synchronized Weather weather() {
        return weather;
    }

    synchronized void turn(Weather next) {
        weather = next;
        notifyAll();
    }

    /**
     * Waits until bytes that came now may go on.
     *
     * @param isAnswer whether they come from the one who was called
     * @return whether they may; if not, the connection is reset
     */
    synchronized boolean awaitPassage(boolean isAnswer) throws InterruptedException {
        long came = System.nanoTime();
        while (weather.kind() == Weather.Kind.SWALLOWS || left(came, isAnswer) > 0) {
            long left = left(came, isAnswer);
            if (weather.kind() == Weather.Kind.SWALLOWS) {
                wait();
            } else {
                wait(Duration.ofNanos(left).toMillis() + 1);
            }
        }
        return weather.kind() == Weather.Kind.PASSES;
    }

    private long left(long came, boolean isAnswer) {
        return isAnswer ? weather.delay().toNanos() - (System.nanoTime() - came) : 0;
    }
}
