package io.qingce.report.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.outbound.NameService;
import io.qingce.report.scope.RegionScope;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoorTest {

    @Inject
    Webhooks webhooks;

    @Inject
    Database database;

    @Inject
    Receiver receiver;

    @Inject
    WebhookConfig config;

    @Inject
    Vertx vertx;

    @Inject
    Clock clock;

    @BeforeEach
    @AfterEach
    void endSubscriptions() {
        webhooks.held(RegionScope.EVERYTHING).forEach(webhook -> webhooks.remove(webhook.id()));
    }

    @Test
    void refusesMoreSubscriptionsThanAreKept() {
        Door door = new Door(webhooks, database, receiver, config, clock);
        for (int i = 0; i < config.most(); i++) {
            door.add(wanted("http://93.184.216." + i + "/"), RegionScope.EVERYTHING);
        }
        ProblemException full = assertThrows(
                ProblemException.class, () -> door.add(wanted("http://93.184.217.1/"), RegionScope.EVERYTHING));
        assertThat(full.status(), is(409));
        assertThat(webhooks.count(), is((long) config.most()));
    }

    @Test
    void letsASubscriptionInWhoseNameServerIsSilent() {
        CountDownLatch answered = new CountDownLatch(1);
        NameService silent = host -> {
            try {
                answered.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
        Door door = new Door(webhooks, database, new Receiver(config, vertx, silent, clock), config, clock);
        Webhook made = door.add(wanted("https://silent.example/"), RegionScope.EVERYTHING);
        answered.countDown();
        assertThat(made.active(), is(true));
        given().get("/api/webhooks").then().body("items.find { it.id == " + made.id() + " }.active", is(true));
    }

    private static Subscription wanted(String url) {
        return Subscription.of(new WebhookRequest(url, null, null, List.of("nobody")));
    }
}
