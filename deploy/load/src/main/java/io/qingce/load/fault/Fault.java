package io.qingce.load.fault;

import java.util.List;

/** One thing that goes wrong, and what the world outside does to make it right again. */
public interface Fault {

    /** Makes it go wrong. */
    void inflict();

    /** What must be seen of it while it lasts. */
    List<Sign> signs();

    /**
     * Takes the cause away: the network is back, the disk has room. Nothing is done to the parts that suffered from it, but
     * what the documents tell an operator to do.
     */
    void heal();

    /**
     * Whether an operator has nothing left to do. While there is something, such as an event that the relay put aside a moment
     * after the call that sends them again, asking makes the call once more.
     */
    default boolean isMended() {
        return true;
    }
}
