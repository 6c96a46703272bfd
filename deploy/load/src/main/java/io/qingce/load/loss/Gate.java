package io.qingce.load.loss;

import java.time.Duration;

/** Lets all feeds pass between two messages, or holds them there. */
public final class Gate {

    private final int feeds;
    private boolean open = true;
    private int held;

    /** @param feeds how many pass here */
    public Gate(int feeds) {
        this.feeds = feeds;
    }

    /** Waits while the gate is closed. */
    synchronized void pass() throws InterruptedException {
        held++;
        notifyAll();
        while (!open) {
            wait();
        }
        held--;
    }

    /** Closes the gate and waits until every feed stands before it: whatever was sent is acknowledged then. */
    public synchronized boolean isHolding(Duration patience) throws InterruptedException {
        open = false;
        long deadline = System.nanoTime() + patience.toNanos();
        while (held < feeds) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Lets all pass. */
    public synchronized void open() {
        open = true;
        notifyAll();
    }
}
