package io.qingce.load.fault;

import io.qingce.load.Wait;
import java.time.Duration;
import java.util.List;

/** Ends processes without warning. */
final class Processes {

    private static final Duration UNTIL_GONE = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofMillis(20);

    private Processes() {}

    /** {@code kill -9}; returns when it is gone. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The same for a server whose other processes end by themselves once the first is gone: until then its files are theirs. */
    static void killWithChildren(long pid) {
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("No process " + pid));
        List<ProcessHandle> children = first.children().toList();
        kill(first);
        Wait.until(
                "all processes of " + pid + " gone",
                UNTIL_GONE,
                LOOK,
                () -> children.stream().noneMatch(ProcessHandle::isAlive));
    }
}
