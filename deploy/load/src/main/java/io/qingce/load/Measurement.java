package io.qingce.load;

import io.qingce.local.Console;
import java.util.concurrent.Callable;

/** What {@code deploy/load/run NAME} does: it measures and prints its table; its exit code tells a script how it went. */
public abstract class Measurement implements Callable<Integer> {

    /** Where the table goes, and what is said on the way. */
    protected final Console console;

    protected Measurement(Console console) {
        this.console = console;
    }

    /** Prints the table of a measurement that shows how fast something is: 0 whatever it found. */
    protected final int shown(Result result) {
        console.result(result.print());
        return 0;
    }

    /** Prints the table of a measurement that decides whether something holds: 1 if a figure is not met. */
    protected final int decided(Result result) {
        shown(result);
        return result.allMet() ? 0 : 1;
    }
}
