package io.qingce.report.attainment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaterAttainmentResourceTest {

    private static final String LOWER = "\"direction\":\"LOWER\",";
    private static final String HIGHER = "\"direction\":\"HIGHER\",";

    @Inject
    Feed feed;

    @Test
    void countsSectionsByTheClassOfTheirYear() {
        List<Event> events = new ArrayList<>();
        for (String section : List.of("断面甲", "断面乙", "断面丙")) {
            events.add(Events.site(section, 1, "RIVER_SECTION", "水区", false, true));
            String ammonia = section.equals("断面丙") ? "2.5" : "0.4";
            for (int month = 1; month <= 12; month++) {
                events.add(Events.sample(
                        section, LocalDate.of(2023, month, 8), Map.of("pH", "7.8", "DO", "8.1", "NH3-N", ammonia)));
            }
        }
        feed.take(events.toArray(Event[]::new));
        feed.take(Events.plan(
                "water",
                1,
                "水区",
                Events.target("GOOD", "surface-water-class3-ratio", HIGHER + "\"unit\":\"%\",", 2023, "AT_LEAST", "75"),
                Events.target("WORST", "inferior-class-v-water", LOWER + "\"unit\":\"%\",", 2023, "REACH", "0"),
                Events.target("WORDS", "inferior-class-v-water", LOWER, 2023, "BASICALLY_ELIMINATE", ""),
                Events.target("FLOOR", "surface-water-class3-ratio", HIGHER + "\"unit\":\"%\",", 2023, "REACH", "0"),
                Events.target(
                        "EMPTY", "surface-water-class3-ratio", HIGHER + "\"unit\":\"%\",", 2022, "AT_LEAST", "75")));

        item("water", "GOOD")
                .body("status", is("NOT_ATTAINED"))
                .body("value", is(66.7f))
                .body("simulated", is(true))
                .body("basis.water[0].waterClass", is("劣Ⅴ类"))
                .body("basis.water[0].validMonths", is(12));
        item("water", "WORST").body("status", is("NOT_ATTAINED")).body("value", is(33.3f));
        item("water", "WORDS")
                .body("status", is("AWAITING_JUDGEMENT"))
                .body("value", is(1))
                .body("unit", is("个"));
        item("water", "FLOOR").body("status", is("NOT_EVALUABLE")).body("reasonCode", is("degenerate"));
        item("water", "EMPTY").body("status", is("INSUFFICIENT_DATA")).body("reason", containsString("断面甲"));
    }

    @Test
    @DisplayName("A11: four of eight sections are registered, and one of them misses its class")
    void saysHowManyOfTheAssessedSectionsAreThereAndWhichMissesWhat() {
        List<Event> events = new ArrayList<>();
        for (String section : List.of("考核甲", "考核乙", "考核丙", "考核丁")) {
            events.add(Events.site(section, 1, "RIVER_SECTION", "考核区", false, false)
                    .replacing("\"aliases\":[]", "\"targetClass\":\"III\""));
            String ammonia = section.equals("考核丁") ? "1.4" : "0.4";
            for (int month = 1; month <= 12; month++) {
                events.add(Events.sample(section, LocalDate.of(2023, month, 8), Map.of("DO", "8.1", "NH3-N", ammonia)));
            }
        }
        feed.take(events.toArray(Event[]::new));
        feed.take(Events.plan(
                "assessed",
                1,
                "考核区",
                assessed("ALL", 8, ""),
                assessed("FOUR", 4, ""),
                assessed("NAMED", 3, set("点位考核甲", "Ⅲ类") + "," + set("点位考核乙", "Ⅱ类") + "," + set("点位考核戊", "Ⅲ类"))));

        item("assessed", "ALL")
                .body("status", is("INSUFFICIENT_DATA"))
                .body("reason", containsString("应考核8个，已登记4个"))
                .body("reason", containsString("点位考核丁（要求Ⅲ类，实为Ⅳ类）"))
                .body("value", is(75.0f))
                .body("unit", is("%"))
                .body("basis.water.meets", contains(false, true, true, true));
        item("assessed", "FOUR")
                .body("status", is("NOT_ATTAINED"))
                .body("targetValue", is(100))
                .body("targetUnit", is("%"))
                .body("reason", containsString("点位考核丁"));
        item("assessed", "NAMED")
                .body("status", is("INSUFFICIENT_DATA"))
                .body("reason", containsString("尚未登记：点位考核戊"))
                .body("basis.water", hasSize(2));
    }

    private static String assessed(String id, int count, String values) {
        return Events.target(
                id,
                "surface-water-assessed-sections",
                HIGHER + "\"unit\":\"个\",\"superior\":{\"needed\":\"断面名单\",\"values\":[" + values + "]},",
                2023,
                "MEET_SUPERIOR",
                Integer.toString(count));
    }

    private static String set(String section, String words) {
        return "{\"year\":2023,\"subject\":\"%s\",\"words\":\"%s\",\"source\":\"豫环文\",\"receivedOn\":\"2023-02-01\"}"
                .formatted(section, words);
    }

    @Test
    void countsDrinkingWaterSourcesAndNoSectionAmongThem() {
        List<Event> events = new ArrayList<>();
        for (String source : List.of("水源甲", "水源乙", "断面丁")) {
            String kind = source.startsWith("水源") ? "DRINKING_WATER_SOURCE" : "RIVER_SECTION";
            events.add(Events.site(source, 1, kind, "水源区", false, false));
            for (int month = 1; month <= 12; month++) {
                String ammonia = source.equals("断面丁") ? "2.5" : source.equals("水源乙") && month > 9 ? "3.8" : "0.4";
                events.add(Events.sample(source, LocalDate.of(2023, month, 8), Map.of("DO", "8.1", "NH3-N", ammonia)));
            }
        }
        feed.take(events.toArray(Event[]::new));
        String more = HIGHER + "\"unit\":\"%\",";
        feed.take(
                Events.plan(
                        "sources",
                        1,
                        "水源区",
                        Events.target("SOURCES", "drinking-source-class3-ratio", more, 2023, "REACH", "100")),
                Events.plan(
                        "no-sources",
                        1,
                        "水区",
                        Events.target("SOURCES", "drinking-source-class3-ratio", more, 2023, "REACH", "100")));

        item("sources", "SOURCES")
                .body("status", is("NOT_ATTAINED"))
                .body("value", is(50.0f))
                .body("basis.statistic", containsString("饮用水水源地"))
                .body("basis.water.name", contains("点位水源乙", "点位水源甲"))
                .body("basis.water[0].waterClass", is("Ⅳ类"));
        item("no-sources", "SOURCES").body("status", is("INSUFFICIENT_DATA")).body("reasonCode", is("no-sources"));
    }

    @Test
    void showsBlackWatersBesideATargetThatWaitsForItsReport() {
        List<Event> events = new ArrayList<>();
        for (String water : List.of("黑臭甲", "黑臭乙", "黑臭丙")) {
            events.add(Events.site(water, 1, "BLACK_ODOROUS_WATER", "黑臭区", false, false));
        }
        events.add(Events.sample(
                "黑臭甲", LocalDate.of(2023, 5, 8), Map.of("transparency", "0.24", "DO", "3.1", "NH3-N", "1.2")));
        events.add(Events.sample(
                "黑臭乙", LocalDate.of(2023, 5, 8), Map.of("transparency", "0.25", "DO", "2.0", "NH3-N", "8.0")));
        feed.take(events.toArray(Event[]::new));
        feed.take(Events.plan(
                "black",
                1,
                "黑臭区",
                Events.target("URBAN", "black-odorous-urban", LOWER + "\"unit\":\"%\",", 2023, "REACH", "0")
                        .replace("MONITORED_AIR", "REPORTED"),
                Events.target("RURAL", "black-odorous-rural", LOWER, 2023, "ELIMINATE", "0")
                        .replace("MONITORED_AIR", "REPORTED")));

        item("black", "URBAN")
                .body("status", is("AWAITING_REPORT"))
                .body("value", is(50.0f))
                .body("provisional", is(true))
                .body("basis.water.waterClass", contains(null, "不黑臭", "轻度黑臭"))
                .body("basis.water.validMonths", contains(0, 1, 1));
        item("black", "RURAL")
                .body("status", is("AWAITING_REPORT"))
                .body("value", is(1))
                .body("unit", is("个"));
    }

    private static ValidatableResponse item(String plan, String target) {
        return given().get("/api/attainment?plan=" + plan)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.target == '" + target + "' }");
    }
}
