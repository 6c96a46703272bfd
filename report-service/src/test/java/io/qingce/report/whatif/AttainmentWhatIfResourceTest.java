package io.qingce.report.whatif;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of PM2.5 at most 40 where one of two stations has 20 and the other 100, through a whole year. */
@QuarkusTest
class AttainmentWhatIfResourceTest {

    private static final String REGION = "假设撤站市";

    @Inject
    Feed feed;

    @BeforeEach
    void readings() {
        List<Event> events = new ArrayList<>();
        events.add(Events.station("撤站-1", 1, REGION, false));
        events.add(Events.station("撤站-2", 1, REGION, false));
        for (int day = 1; day <= 365; day++) {
            LocalDate date = LocalDate.ofYearDay(2023, day);
            events.add(Events.day("撤站-1", date, Events.cleanBut("PM2.5", "20")));
            events.add(Events.day("撤站-2", date, Events.cleanBut("PM2.5", "100")));
        }
        events.add(Events.plan(
                "without-site",
                1,
                REGION,
                Events.target("MEAN", "pm25-annual-mean", "\"direction\":\"LOWER\",", 2023, "AT_MOST", "40")));
        feed.take(events.toArray(Event[]::new));
        feed.settle(REGION);
    }

    @Test
    void refusesToLeaveOutASiteThatTheRegionDoesNotHave() {
        without("elsewhere").statusCode(400).body("violations[0].reason", is("unknown-site"));
        without(" ").statusCode(400).body("violations[0].field", is("withoutSites"));
    }

    @Test
    void judgesATargetWithoutAStationAndKeepsNothing() {
        without("撤站-2")
                .statusCode(200)
                .body("assumed", is(true))
                .body("assumption.withoutSites[0]", is("撤站-2"))
                .rootPath("attainment.items[0]")
                .body("status", is("ATTAINED"))
                .body("value", is(20))
                .body("basis.air.sites.code", is(List.of("撤站-1")));
        given().get("/api/attainment?plan=without-site&through=2023-12-31")
                .then()
                .statusCode(200)
                .rootPath("items[0]")
                .body("status", is("NOT_ATTAINED"))
                .body("value", is(60))
                .body("basis.air.sites.code", is(List.of("撤站-1", "撤站-2")));
    }

    private static ValidatableResponse without(String site) {
        return given().contentType(ContentType.JSON)
                .body("{\"withoutSites\":[\"" + site + "\"]}")
                .post("/api/attainment/what-if?plan=without-site&through=2023-12-31")
                .then();
    }
}
