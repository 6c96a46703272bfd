package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GaugesTest {

    private static final String METRICS = """
            # HELP lag Records that are left.
            # TYPE lag gauge
            lag{topic="a",partition="0"} 3.0
            lag{topic="a",partition="1"} 4.0
            lag{topic="b",partition="0"} 5.0
            lag{topic="c",partition="0"} NaN
            lag_max{topic="a"} 100.0
            pending 7.0
            pending_age 60.0
            """;

    private final Gauges gauges = new Gauges();
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/q/metrics", exchange -> {
            byte[] body = METRICS.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void addsAGaugeUpOverItsLabelsAndLeavesOutWhatIsNoNumber() {
        assertEquals(OptionalDouble.of(12), gauges.read(uri(), "lag"));
        assertEquals(OptionalDouble.of(5), gauges.highest(uri(), "lag"));
    }

    @Test
    void doesNotTakeALongerNameForTheOneThatIsAsked() {
        assertEquals(OptionalDouble.of(7), gauges.read(uri(), "pending"));
    }

    @Test
    void readsOnlyTheLabelsThatBeginAsTheNameSays() {
        assertEquals(OptionalDouble.of(7), gauges.read(uri(), "lag{topic=\"a\""));
    }

    @Test
    void knowsNothingOfAGaugeThatIsNotThere() {
        assertEquals(OptionalDouble.empty(), gauges.read(uri(), "nothing"));
    }

    @Test
    void knowsNothingWhileTheServiceDoesNotAnswer() {
        URI gone = uri();
        service.stop(0);
        assertEquals(OptionalDouble.empty(), gauges.read(gone, "pending"));
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + service.getAddress().getPort());
    }
}
