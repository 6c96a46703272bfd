package io.qingce.report.attainment;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BudgetResourceTest {

    private static final String LOWER = "\"direction\":\"LOWER\",";
    private static final String HIGHER = "\"direction\":\"HIGHER\",";
    private static final String REGION = "倒推市";
    private static final String PLAN = "budget";

    @Inject
    Feed feed;

    @ParameterizedTest
    @CsvSource({
        "target=T, 400, plan",
        "plan=budget, 400, target",
        "plan=budget&target=T&through=2024, 400, through",
        "plan=nowhere-at-all&target=T, 404, plan",
        "plan=budget&target=NONE, 404, target"
    })
    void refusesWhatIsNotThere(String query, int status, String field) {
        publish();
        given().get("/api/attainment/budget?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field));
    }

    /** Until 10 September 2023 180 good days, 70 polluted and 3 heavy ones; 112 days remain. */
    @Test
    void countsBackwardsFromARatio() {
        readings();
        publish();

        budget("GOOD")
                .body("outlook", is("OPEN"))
                .body("validDays", is(253))
                .body("remainingDays", is(112))
                .body("days.counted", is(180))
                .body("days.finalCount", is(243))
                .body("days.stillNeeded", is(63))
                .body("days.stillAllowed", is(49))
                .body("comparison", is("ROUNDED_VALUE, 1 decimals"))
                .body("basis.region", is(REGION));
        budget("HEAVY").body("outlook", is("OPEN")).body("days.stillAllowed", is(2));
        budget("SAFE").body("outlook", is("ALREADY_SAFE")).body("outlookText", is("已稳达"));
        budget("LOST").body("outlook", is("NO_LONGER_REACHABLE")).body("days.stillAllowed", is(0));
        budget("MEAN")
                .body("outlook", is("OPEN"))
                .body("mean.edge", is("44.5"))
                .body("mean.edgeIsMet", is(true))
                .body("mean.remainingShown", is(46.0938f));
        budget("STRICT").body("mean.edge", is("43.5")).body("mean.edgeIsMet", is(false));
    }

    @Test
    void hasTheWholePeriodBeforeItBegins() {
        publish();
        given().get("/api/attainment/budget?plan=budget&target=GOOD&through=2022-06-30")
                .then()
                .body("remainingDays", is(365))
                .body("days.stillNeeded", is(243))
                .body("basis", nullValue());
    }

    @Test
    void saysWhyATargetHasNoBudget() {
        publish();
        budget("WORDS").body("outlook", nullValue()).body("reason", containsString("没有数值"));
        budget("OZONE").body("outlook", nullValue()).body("reason", containsString("倒推"));
        budget("WATER").body("outlook", nullValue());
        budget("REPORT").body("outlook", nullValue()).body("reason", containsString("没有填报值"));
    }

    private void readings() {
        feed.take(Events.station("倒推-1", 1, REGION, false));
        List<Event> days = new ArrayList<>();
        LocalDate first = LocalDate.of(2023, 1, 1);
        for (int i = 0; i < 253; i++) {
            Map<String, String> values =
                    i < 180 ? CLEAN : i < 250 ? cleanBut("PM2.5", "100") : cleanBut("PM2.5", "160");
            days.add(Events.day("倒推-1", first.plusDays(i), values));
        }
        feed.take(days.toArray(Event[]::new));
        feed.settle(REGION);
    }

    private void publish() {
        feed.take(Events.plan(
                PLAN,
                1,
                REGION,
                Events.target("GOOD", "good-air-days-ratio", HIGHER, 2023, "REACH", "66.5"),
                Events.target("SAFE", "good-air-days-ratio", HIGHER, 2023, "AT_LEAST", "49"),
                Events.target("LOST", "good-air-days-ratio", HIGHER, 2023, "AT_LEAST", "85"),
                Events.target("HEAVY", "heavy-pollution-days-ratio", LOWER, 2023, "AT_MOST", "1.5"),
                Events.target("MEAN", "pm25-annual-mean", LOWER, 2023, "AT_MOST", "44"),
                Events.target("STRICT", "pm25-annual-mean", LOWER, 2023, "LESS_THAN", "44"),
                Events.target("WORDS", "heavy-pollution-days", LOWER, 2023, "BASICALLY_ELIMINATE", ""),
                Events.target("OZONE", "o3-compliance", LOWER, 2023, "AT_MOST", "160"),
                Events.target("WATER", "surface-water-class3-ratio", HIGHER, 2023, "AT_LEAST", "75"),
                Events.target("REPORT", "outfalls", HIGHER, 2023, "AT_LEAST", "75")
                        .replace("MONITORED_AIR", "REPORTED")));
    }

    private static ValidatableResponse budget(String target) {
        String through = target.equals("REPORT") ? "2023-12-31" : "2023-09-10";
        return given().get("/api/attainment/budget?plan=budget&through=" + through + "&target=" + target)
                .then()
                .statusCode(200);
    }
}
