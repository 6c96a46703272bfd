package io.qingce.report.webhook;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.qingce.chassis.paging.PageRequest;
import io.qingce.report.StandingClock;
import io.qingce.report.scope.RegionScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue of one receiver in the database, with two replicas of the service at it. */
@QuarkusTest
class DeliveriesTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Door door;

    @Inject
    StandingClock clock;

    private long paused;

    /** Paused, so that the job of the running service leaves it alone. */
    @BeforeEach
    void subscribe() {
        Subscription wanted =
                Subscription.of(new WebhookRequest("http://93.184.216.34/", null, null, List.of("queue")));
        paused = door.add(wanted, RegionScope.EVERYTHING).id();
        QuarkusTransaction.requiringNew().run(() -> {
            deliveries.add(List.of(notice("first"), notice("second")));
            webhooks.activate(paused, false);
        });
    }

    @AfterEach
    void close() {
        QuarkusTransaction.rollback();
        clock.reset();
        webhooks.remove(paused);
    }

    @Test
    void handsAMessageToNobodyElseWhileItIsOnItsWayAndHoldsBackTheOneBehindIt() {
        resume();
        assertThat(claim().map(Delivery::payload), is(Optional.of("first")));
        assertThat(claim(), is(Optional.empty()));
        assertThat(deliveries.due().contains(paused), is(false));
    }

    @Test
    void handsAMessageToSomebodyElseWhenItsLeaseIsOver() {
        resume();
        claim();
        clock.standAt(clock.instant().plus(LEASE));
        assertThat(claim().map(Delivery::attempts), is(Optional.of(2)));
    }

    @Test
    void leavesAMessageAloneThatAnotherAttemptHasTakenOver() {
        resume();
        Delivery late = claim().orElseThrow();
        clock.standAt(clock.instant().plus(LEASE));
        claim();
        deliveries.ended(late, Delivery.State.DEAD, clock.instant(), "late");
        assertThat(count(Delivery.State.DEAD), is(0));
    }

    @Test
    void forgetsWhatHasEndedLongAgoAndNothingElse() {
        resume();
        Instant ended = clock.instant();
        deliveries.ended(claim().orElseThrow(), Delivery.State.DELIVERED, ended, "HTTP 204");
        deliveries.forget(Delivery.State.DELIVERED, ended);
        deliveries.forget(Delivery.State.DEAD, ended.plusSeconds(1));
        assertThat(count(Delivery.State.DELIVERED), is(1));
        deliveries.forget(Delivery.State.DELIVERED, ended.plusSeconds(1));
        assertThat(count(Delivery.State.DELIVERED), is(0));
        assertThat(count(Delivery.State.WAITING), is(1));
    }

    /** Only the running transaction sees it. */
    private void resume() {
        QuarkusTransaction.begin();
        webhooks.activate(paused, true);
    }

    private Optional<Delivery> claim() {
        return deliveries.claim(paused, LEASE);
    }

    private int count(Delivery.State state) {
        return deliveries.list(paused, state, new PageRequest()).size();
    }

    private static Announcer.Notice notice(String payload) {
        return new Announcer.Notice(AnnouncedType.ATTAINMENT_CHANGED, "queue/PM", "queue", "队列市", payload);
    }
}
