package io.qingce.local.device;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.local.Refusal;
import io.qingce.local.feed.Api;
import io.qingce.servers.RawServer;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulated devices before a door that answers what a test lets it. */
@Timeout(120)
class FleetTest {

    private static final Duration PACE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration PAST = Duration.ofDays(30);

    private final Map<String, List<String>> packets = new ConcurrentHashMap<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private volatile Predicate<String> answers = packet -> true;
    private RawServer door;

    @BeforeEach
    void open() throws IOException {
        door = new RawServer(this::answer);
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.POSITIVE_INFINITY})
    void refusesAShareThatIsNone(double share) {
        assertThrows(IllegalArgumentException.class, () -> new Behaviour(List.of(), share, PACE, PATIENCE));
    }

    @Test
    void sendsHourAfterHourWhenTheOneBeforeIsAnswered() {
        try (Fleet fleet = fleet()) {
            await().until(() -> fleet.tally().hours() > 20);
            List<String> hours = new ArrayList<>(packets.get(Fleet.device(0)));
            for (int i = 1; i < hours.size(); i++) {
                assertTrue(hours.get(i).compareTo(hours.get(i - 1)) > 0, hours.get(i) + " after " + hours.get(i - 1));
            }
            assertEquals(0, fleet.tally().hoursUnanswered());
        }
    }

    /** As the standard asks: nothing is lost that was not answered. */
    @Test
    void sendsAnHourAgainThatIsNotAnsweredInTime() {
        answers = packet -> packets.values().stream().mapToInt(List::size).sum() > 1;
        try (Fleet fleet = fleet()) {
            await().until(() -> fleet.tally().hours() > 0);
            List<String> hours = packets.get(Fleet.device(0));
            assertEquals(hours.get(0), hours.get(1));
            assertEquals(1, fleet.tally().hoursUnanswered());
            assertTrue(
                    fleet.tally().toString().contains("1 hours sent again"),
                    fleet.tally().toString());
        }
    }

    @Test
    void comesBackWhenItsConnectionBreaksAndGoesOnWithItsHour() {
        try (Fleet fleet = fleet()) {
            await().until(() -> fleet.tally().hours() > 3);
            connections.forEach(FleetTest::hangUp);
            long before = fleet.tally().hours();
            await().until(() -> fleet.tally().hours() > before + 3);
            assertTrue(
                    fleet.tally().toString().contains("1 lost connections"),
                    fleet.tally().toString());
        }
    }

    @Test
    void countsTheFaultsThatItPlays() {
        Behaviour always = new Behaviour(List.of(Fault.REPEATED), 1, PACE, PATIENCE);
        try (Fleet fleet = new Fleet(always)) {
            fleet.start("127.0.0.1", door.port(), 1, PAST);
            await().until(() -> fleet.tally().hours() > 3);
            assertTrue(
                    fleet.tally().toString().contains("REPEATED "),
                    fleet.tally().toString());
        }
        List<String> hours = packets.get(Fleet.device(0));
        assertEquals(hours.get(0), hours.get(1), "the same packet twice");
    }

    @Test
    void registersADeviceWithItsStation() throws IOException {
        try (WebServer service =
                new WebServer(request -> Answer.of(200, "{\"counts\":{\"created\":2,\"rejected\":0},\"items\":[]}"))) {
            Fleet.register(new Api(service.uri()), 2);
            List<Request> requests = service.requests();
            assertEquals("/api/sites?items=problems", requests.get(0).path());
            assertEquals(
                    "/api/feeds/hj212/devices?items=problems", requests.get(1).path());
            JsonNode devices = new ObjectMapper().readTree(requests.get(1).body());
            for (int number = 0; number < 2; number++) {
                assertEquals(
                        Fleet.device(number),
                        devices.path(number).path("device").asText());
                assertEquals(
                        Fleet.site(number), devices.path(number).path("site").asText());
                assertEquals(24, Fleet.device(number).length(), "as the standard asks");
            }
        }
    }

    @Test
    void refusesToGoOnIfAStationIsRefused() {
        try (WebServer service = new WebServer(
                request -> Answer.of(
                        200,
                        "{\"counts\":{\"rejected\":1},\"items\":[{\"index\":0,\"outcome\":\"rejected\",\"field\":\"kind\"}]}"))) {
            Api api = new Api(service.uri());
            Refusal refused = assertThrows(Refusal.class, () -> Fleet.register(api, 1));
            assertTrue(refused.line().contains("/api/sites"), refused.line());
        }
    }

    private Fleet fleet() {
        Fleet fleet = new Fleet(new Behaviour(List.of(), 0, PACE, PATIENCE));
        fleet.start("127.0.0.1", door.port(), 1, PAST);
        return fleet;
    }

    private void answer(Socket device) throws IOException {
        connections.add(device);
        BufferedReader in = new BufferedReader(new InputStreamReader(device.getInputStream(), StandardCharsets.UTF_8));
        for (String packet = in.readLine(); packet != null; packet = in.readLine()) {
            packets.computeIfAbsent(packet.replaceAll(".*;MN=(\\w+);.*", "$1"), each -> new CopyOnWriteArrayList<>())
                    .add(packet.replaceAll(".*DataTime=(\\d+);.*", "$1"));
            if (answers.test(packet)) {
                device.getOutputStream().write("##0012ST=91;CN=9014\r\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
