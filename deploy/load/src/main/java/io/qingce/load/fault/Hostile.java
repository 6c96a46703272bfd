package io.qingce.load.fault;

import java.util.ArrayList;
import java.util.List;

/** What {@link Agent} brings into a service: takes all of its memory, or stops one of its threads where it stands. Stands alone. */
public final class Hostile {

    static final String MEMORY = "memory";
    static final String STOP = "stop:";

    private static final int CHUNK = 1 << 20;

    private Hostile() {}

    /** Called by the virtual machine. */
    public static void agentmain(String order) {
        if (order.equals(MEMORY)) {
            Thread eater = new Thread(Hostile::eat, "hostile");
            eater.setDaemon(true);
            eater.start();
        } else {
            stop(order.substring(STOP.length()));
        }
    }

    /** Until there is none left, for whoever asks next. */
    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[CHUNK]);
        }
    }

    /** A thread that never goes on: what a call that never returns makes of it. */
    @SuppressWarnings("removal")
    private static void stop(String name) {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .forEach(Thread::suspend);
    }
}
