package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.loss.Line.Item;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before a door that answers each packet with the next line of a list, and hangs up where the list says nothing. */
@Timeout(30)
class DeviceLineTest {

    private static final String DEVICE = "QC51A0000000000000000001";
    private static final String TAKEN = "##0040ST=91;CN=9014;Flag=4;CP=&&&&0000";
    private static final String REFUSED = "##0040ST=91;CN=9013;CP=&&QnRtn=2&&0000";
    private static final String HANG_UP = "";

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> packets = new LinkedBlockingQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private ServerSocket door;
    private DeviceLine line;

    @BeforeEach
    void open() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "door");
        thread.setDaemon(true);
        thread.start();
        line = new DeviceLine(door.getLocalPort(), DEVICE, "123456");
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @Test
    void isAcknowledgedByTheAnswerToData() throws InterruptedException {
        answers.add(TAKEN);
        assertTrue(line.isAcknowledged(List.of(item("2020-01-01T01:00:00Z", "{\"SO2\":1.234,\"NO2\":17}"))));
        String packet = packets.poll(10, TimeUnit.SECONDS);
        assertTrue(packet.contains(";MN=" + DEVICE + ";"), packet);
        assertTrue(packet.contains(";PW=123456;"), packet);
        assertTrue(packet.contains("a21026-Avg=1.234,a21026-Flag=N;a21004-Avg=17,a21004-Flag=N"), packet);
    }

    /** HJ 212 names an hour by its start in Beijing, the record by its end. */
    @Test
    void namesTheHourByItsStartInBeijing() throws InterruptedException {
        answers.add(TAKEN);
        line.isAcknowledged(List.of(item("2020-01-01T01:00:00Z", "{\"SO2\":1,\"NO2\":17}")));
        assertTrue(packets.poll(10, TimeUnit.SECONDS).contains("DataTime=20200101080000;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {REFUSED, HANG_UP, "nonsense"})
    void isNotAcknowledgedByAnythingElseAndOpensAnotherConnectionThen(String answer) {
        answers.add(answer);
        answers.add(TAKEN);
        Item item = item("2020-01-01T01:00:00Z", "{\"SO2\":1,\"NO2\":17}");
        assertFalse(line.isAcknowledged(List.of(item)));
        assertTrue(line.isAcknowledged(List.of(item)));
        assertEquals(2, connections.get());
    }

    @Test
    void keepsItsConnectionWhileItIsAcknowledged() {
        answers.addAll(List.of(TAKEN, TAKEN, TAKEN));
        for (int hour = 1; hour <= 3; hour++) {
            assertTrue(line.isAcknowledged(List.of(item("2020-01-01T0" + hour + ":00:00Z", "{\"SO2\":1,\"NO2\":17}"))));
        }
        assertEquals(1, connections.get());
    }

    @Test
    void isNotAcknowledgedByNobodyAndSaysWhatHappened() throws IOException {
        door.close();
        assertFalse(line.isAcknowledged(List.of(item("2020-01-01T01:00:00Z", "{\"SO2\":1,\"NO2\":17}"))));
        assertTrue(line.lastRefusal().contains("ConnectException"), line.lastRefusal());
    }

    @Test
    void sendsOneHourInAPacket() {
        assertEquals(1, line.most());
    }

    @Test
    void refusesAContentThatIsNotItsOwn() {
        List<Item> items = List.of(item("2020-01-01T01:00:00Z", "{\"PM10\":1}"));
        assertThrows(IllegalArgumentException.class, () -> line.isAcknowledged(items));
    }

    private static Item item(String end, String content) {
        return new Item(new Key("A", Instant.parse(end)), content);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                connections.incrementAndGet();
                answer(socket);
            } catch (IOException gone) {
                // The next one.
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        for (String packet = in.readLine(); packet != null; packet = in.readLine()) {
            packets.add(packet);
            String answer = answers.poll();
            if (answer == null || answer.equals(HANG_UP)) {
                return;
            }
            socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
