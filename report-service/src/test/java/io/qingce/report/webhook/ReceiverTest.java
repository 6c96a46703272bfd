package io.qingce.report.webhook;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import io.qingce.report.outbound.Destination;
import io.qingce.report.outbound.NameService;
import io.qingce.report.outbound.UnusableAddressException;
import io.qingce.report.scope.RegionScope;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    private static final Instant NOW = Instant.parse("2026-03-15T04:00:00Z");

    private final AtomicInteger taken = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            taken.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void refusesAtDeliveryANameThatHasMovedIntoAPrivateNetworkSinceItWasLetIn() throws Exception {
        Receiver receiver = receiver(Map.of(), names("93.184.216.34", "127.0.0.1"));
        receiver.addresses(Destination.parse(url()));
        Receiver.Answer answer = receiver.post(webhook(), delivery(1));
        assertThat(answer.taken(), is(false));
        assertThat(answer.answer(), containsString("127.0.0.0/8"));
        assertThat(taken.get(), is(0));
    }

    @Test
    void connectsToTheAddressThatItJudgedThoughTheNameMeansAnotherOneByThen() {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1"));
        NameService once = host -> List.of(InetAddress.getByName(answers.remove()));
        Receiver receiver = receiver(Map.of("qingce.webhook.private-receivers", "true"), once);
        assertThat(receiver.post(webhook(), delivery(1)), is(new Receiver.Answer(true, "HTTP 204")));
        assertThat(answers.isEmpty(), is(true));
    }

    @Test
    void triesTheNextAddressOfANameAtTheNextAttempt() {
        NameService two = host -> List.of(InetAddress.getByName("::1"), InetAddress.getByName("127.0.0.1"));
        Receiver receiver = receiver(Map.of("qingce.webhook.private-receivers", "true"), two);
        assertThat(receiver.post(webhook(), delivery(1)).taken(), is(false));
        assertThat(receiver.post(webhook(), delivery(2)).taken(), is(true));
    }

    @Test
    void takesOnlyHttpsWhereThatIsAsked() throws Exception {
        Receiver receiver = receiver(Map.of("qingce.webhook.https-only", "true"), names("93.184.216.34"));
        Destination plain = Destination.parse("http://hook.example/");
        assertThrows(UnusableAddressException.class, () -> receiver.addresses(plain));
        assertThat(
                receiver.addresses(Destination.parse("https://hook.example/")).size(), is(1));
    }

    private Receiver receiver(Map<String, String> settings, NameService names) {
        WebhookConfig config = new SmallRyeConfigBuilder()
                .withMapping(WebhookConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(WebhookConfig.class);
        return new Receiver(config, vertx, names, Clock.systemUTC());
    }

    /** A name that has another address each time it is asked for; after the last one it has none. */
    private static NameService names(String... addresses) {
        Deque<String> answers = new ArrayDeque<>(List.of(addresses));
        return host -> List.of(InetAddress.getByName(answers.remove()));
    }

    private String url() {
        return "http://hook.example:" + server.getAddress().getPort() + "/";
    }

    private Webhook webhook() {
        Secret secret = Secret.random(new SecureRandom());
        return new Webhook(
                Subscription.of(new WebhookRequest(url(), null, null, null)), RegionScope.EVERYTHING, secret, NOW);
    }

    private static Delivery delivery(int attempt) {
        return new Delivery() {
            @Override
            long id() {
                return 1;
            }

            @Override
            String type() {
                return AnnouncedType.ALARM_CHANGED.text();
            }

            @Override
            String payload() {
                return "{}";
            }

            @Override
            int attempts() {
                return attempt;
            }
        };
    }
}
