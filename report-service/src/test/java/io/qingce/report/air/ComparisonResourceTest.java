package io.qingce.report.air;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparisonResourceTest {

    @Inject
    Feed feed;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region=X&period=2025-13",
                "region=X&period=2025-Q5",
                "region=X&period=now",
                "region=X&period=2030-YTD",
                "site=no-such-site&period=2025",
                "region=X&period=2025&compare=YESTERDAY",
                "region=X&period=2025&edition=2012,1996",
                "region=X&period=2025&asOf=yesterday",
                "region=X&period=2025&asOf=2099-01-01T00:00:00%2B08:00"
            })
    void refusesWhatCannotBeAsked(String query) {
        given().urlEncodingEnabled(false)
                .get("/api/statistics/air?" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void comparesWithTheYearBeforeAndWithTheMonthBefore() {
        month("同比市", "cmp-1", 2024, 2, "50");
        month("同比市", "cmp-1", 2023, 2, "40");
        month("同比市", "cmp-1", 2024, 1, "80");
        feed.settle("同比市");

        given().queryParam("region", "同比市")
                .queryParam("period", "2024-02")
                .queryParam("compare", "PREVIOUS_YEAR,PREVIOUS_PERIOD")
                .get("/api/statistics/air")
                .then()
                .statusCode(200)
                .body("comparisons.kind", contains("PREVIOUS_YEAR", "PREVIOUS_PERIOD"))
                .body("comparisons[0].other.to", is("2023-02-28"))
                .body("comparisons[0].changes[3].figure", is("PM2.5"))
                .body("comparisons[0].changes[3].percent", is(25.0f))
                .body("comparisons[1].changes[3].difference", is(-30))
                .body("comparisons[1].changes[3].percent", is(-37.5f));
    }

    @Test
    void setsEditionsSideBySideWithTheDifference() {
        month("版本市", "cmp-2", 2024, 4, "70");
        feed.settle("版本市");

        given().queryParam("region", "版本市")
                .queryParam("period", "2024-04")
                .queryParam("edition", "2012,2026-transition,2026-final")
                .get("/api/statistics/air")
                .then()
                .statusCode(200)
                .body("basis.edition", is("2012"))
                .body("days.good", is(30))
                .body("comparisons.kind", contains("EDITION", "EDITION"))
                .body("comparisons.other.basis.edition", contains("2026-transition", "2026-final"))
                .body("comparisons.other.days.good", contains(0, 0))
                .body("comparisons[0].changes[7].difference", is(30))
                .body("comparisons[0].editionDiffers", is(true));
    }

    @Test
    void answersForASingleSiteEvenIfItIsAControlPoint() {
        feed.take(Events.station("cmp-9", 1, "对照市", true));
        feed.take(Events.day("cmp-9", LocalDate.of(2024, 5, 1), cleanBut("PM2.5", "33")));

        given().queryParam("site", "cmp-9")
                .queryParam("period", "2024-05-01")
                .get("/api/statistics/air")
                .then()
                .statusCode(200)
                .body("region", is("点位cmp-9"))
                .body("items[3].value", is(33));
    }

    private void month(String region, String site, int year, int month, String pm) {
        feed.take(Events.station(site, 1, region, false));
        LocalDate first = LocalDate.of(year, month, 1);
        feed.take(first.datesUntil(first.plusMonths(1))
                .map(day -> Events.day(site, day, cleanBut("PM2.5", pm)))
                .toArray(Events.Event[]::new));
    }
}
