package io.qingce.report.air;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExceptionalEventsResourceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 10);

    @Inject
    Feed feed;

    @Test
    void refusesAPolicyThatDoesNotExist() {
        air("X", "FORGOTTEN").statusCode(400);
    }

    @Test
    void removesTheDayOfAnAcceptedEventByPolicyAndSaysSo() {
        String region = "沙尘市";
        station(region, "dust-1");
        feed.take(Events.exceptional("dust-a", 2, region, "ACCEPTED", DAY, DAY));

        air(region, "KEPT").body("items[3].validDays", is(4)).body("days.good", is(3));
        air(region, "REMOVED")
                .body("items[3].value", is(20))
                .body("items[3].validDays", is(3))
                .body("items[1].validDays", is(4))
                .body("days.validDays", is(3))
                .body("days.goodRatio", is(100.0f))
                .body("basis.events", is("REMOVED"))
                .body("basis.exceptionalEvents.event", contains("dust-a"))
                .body("basis.exceptionalEvents.revision", contains(2));
        air(region, "RECOMPUTED").body("days.good", is(4));
        air(region, "BY_INDICATOR").body("items[3].value", is(20)).body("days.good", is(3));
    }

    @Test
    void goesByTheHighestRevisionInWhateverOrderAndHoweverOften() {
        String region = "撤回市";
        station(region, "dust-2");
        feed.take(Events.exceptional("dust-b", 3, region, "WITHDRAWN", DAY, DAY));
        feed.take(
                Events.exceptional("dust-b", 2, region, "ACCEPTED", DAY, DAY),
                Events.exceptional("dust-b", 2, region, "ACCEPTED", DAY, DAY));

        air(region, "REMOVED").body("items[3].validDays", is(4)).body("basis.exceptionalEvents", empty());
    }

    @Test
    void leavesOtherRegionsAlone() {
        station("邻市", "dust-3");
        feed.take(Events.exceptional("dust-c", 1, "远市", "ACCEPTED", DAY, DAY));

        air("邻市", "REMOVED").body("items[3].validDays", is(4));
    }

    private void station(String region, String code) {
        feed.take(Events.station(code, 1, region, false));
        for (int day = 0; day < 4; day++) {
            feed.take(Events.day(code, DAY.plusDays(day), cleanBut("PM2.5", day == 0 ? "190" : "20")));
        }
        feed.settle(region);
    }

    private static ValidatableResponse air(String region, String events) {
        return given().queryParam("region", region)
                .queryParam("period", "2023-04")
                .queryParam("events", events)
                .get("/api/statistics/air")
                .then();
    }
}
