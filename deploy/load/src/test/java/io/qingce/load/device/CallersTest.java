package io.qingce.load.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.Times;
import io.qingce.local.device.Fleet;
import io.qingce.servers.RawServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Before a door that answers every packet. */
@Timeout(120)
class CallersTest {

    private static final int DEVICES = 6;
    private static final Duration SHORT = Duration.ofMillis(300);

    private final Map<String, List<String>> packets = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger out = new AtomicInteger();
    private RawServer door;

    @BeforeEach
    void open() throws IOException {
        door = new RawServer(this::answer);
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @Test
    void countsAndTimesEachAnswerOnce() {
        Times times = new Times();
        long answered = run(times);
        assertEquals(answered, times.count());
        assertEquals(answered, packets.values().stream().mapToInt(List::size).sum());
        assertTrue(answered >= DEVICES, "each at least once");
    }

    /** The rate of a device is one over its latency only if it waits for each answer. */
    @Test
    void sendsAPacketOnlyOnceTheOneBeforeIsAnswered() {
        run(new Times());
        assertEquals(0, unanswered.get());
    }

    @Test
    void sendsOneHourAfterTheOtherFromEachDevice() {
        run(new Times());
        assertEquals(DEVICES, packets.size());
        for (int number = 0; number < DEVICES; number++) {
            List<String> own = packets.get(Fleet.device(number));
            assertEquals(own.size(), own.stream().distinct().count(), "an hour came twice");
            assertTrue(own.get(0).contains("DataTime=20200101000000;"), own.get(0));
            assertEquals(own.stream().sorted().toList(), own.stream().toList());
        }
    }

    @Test
    void goesOnWhereItEndedBefore() {
        try (Callers callers = new Callers()) {
            callers.connect(door.port(), 1);
            callers.run(SHORT, new Times());
            long first = callers.answered();
            callers.run(SHORT, new Times());
            List<String> own = packets.get(Fleet.device(0));
            assertEquals(callers.answered(), own.size());
            assertTrue(callers.answered() > first);
            assertEquals(own.size(), own.stream().distinct().count());
        }
    }

    private long run(Times times) {
        try (Callers callers = new Callers()) {
            callers.connect(door.port(), DEVICES);
            callers.run(SHORT, times);
            return callers.answered();
        }
    }

    private void answer(Socket device) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(device.getInputStream(), StandardCharsets.UTF_8));
        for (String packet = in.readLine(); packet != null; packet = in.readLine()) {
            String number = packet.replaceAll(".*;MN=(\\w+);.*", "$1");
            packets.computeIfAbsent(number, each -> new CopyOnWriteArrayList<>())
                    .add(packet.replaceAll(".*(DataTime=\\d+;).*", "$1"));
            unanswered.addAndGet(in.ready() ? 1 : 0);
            out.incrementAndGet();
            device.getOutputStream().write("##0012ST=91;CN=9014\r\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
