package io.qingce.chassis.worker;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Work that goes on as long as the service does: begun by whoever does it, ended here before anything else stops. */
@ApplicationScoped
public class Workers {

    private final Deque<Worker> started = new ArrayDeque<>();

    /** {@link Worker#start}, until the service stops. */
    public synchronized void start(String name, Duration pause, Duration longest, Worker.Round round) {
        started.push(Worker.start(name, pause, longest, round));
    }

    /** {@link Worker#repeat}, until the service stops. */
    public synchronized void repeat(String name, Duration pause, Duration longest, Runnable round) {
        started.push(Worker.repeat(name, pause, longest, round));
    }

    synchronized void stop(@Observes @Priority(1) ShutdownEvent stopping) {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
