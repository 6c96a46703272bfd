package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.observations;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as they are found, with made-up sites, each sent as it is. */
@QuarkusTest
class FoundFilesResourceTest {

    @Test
    void readsTheHourOfOzoneSince2024FromTheColumnThatHoldsIt() {
        TestFeed.putAirStation("bugs-2273A", "示例市", "一号站");
        TestFeed.putAirStation("bugs-3715A", "示例市", "二号站");
        send("national-hours-since-2024.csv", "text/csv", "")
                .statusCode(200)
                .body("items.outcome", contains("created", "created"))
                .body("tolerated.reason", hasItem("hour-of-ozone"))
                .body("ignored.name", hasItem("o3_8h"));
        for (String site : new String[] {"bugs-2273A 191", "bugs-3715A 217"}) {
            JsonPath found = observations(site.split(" ")[0]);
            assertEquals("2024-06-15T21:00:00+08:00", found.getString("items[0].periodEnd"));
            assertEquals(site.split(" ")[1], found.getString("items[0].values.O3"));
        }
    }

    @Test
    void readsTheHourOfOzoneUntil2023FromTheColumnThatHeldIt() {
        TestFeed.putAirStation("bugs-1132A", "示例市", "三号站");
        send("national-hours-until-2023.csv", "text/csv", "").body("items.outcome", contains("created"));
        assertEquals("165", observations("bugs-1132A").getString("items[0].values.O3"));
    }

    @Test
    void readsAmmoniaUnderAHeadWithFullWidthBrackets() {
        TestFeed.putSite("bugs-06", "RIVER_SECTION", "示例省", "bugs示例断面");
        send("sections-fullwidth-bracket.csv", "text/csv", "?year=2021")
                .body("items.outcome", contains("created"))
                .body("tolerated.name", contains("氨氮（mg/L）"))
                .body("ignored.name", hasItem("藻密度(cells/L)"));
        assertEquals("1.8", observations("bugs-06").getString("items[0].values.'NH3-N'"));
    }

    @Test
    void roundsTheNoiseOfBinaryFractionsAndKeepsWhatWasSent() {
        TestFeed.putAirStation("bugs-c1", "示例市", "四号站");
        send("float-noise.json", "application/json", "")
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("tolerated.reason", contains("rounded", "rounded"));
        String found = given().get("/api/observations?site=bugs-c1").asString();
        JsonPath read = new JsonPath(found);
        assertEquals(
                "35.3 0.3", read.getString("items[0].values.'PM2.5'") + " " + read.getString("items[0].values.CO"));
        assertTrue(found.contains("35.300000000000004"), found);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv; charset=GBK, DECLARED",
        "text/csv; charset=gb2312, DECLARED",
        "text/csv, GUESSED",
        "text/csv; charset=UTF-8, GUESSED"
    })
    void readsGbkWhateverIsSaidOfIt(String type, String by) {
        TestFeed.putSite("bugs-13", "AIR_CITY", "bugs示例市", "bugs示例市");
        send("city-hours-gbk.csv", type, "")
                .statusCode(200)
                .body("counts.rejected", equalTo(0))
                .body("readAs.encoding", equalTo("GB18030"))
                .body("readAs.encodingBy", equalTo(by));
        assertEquals("40", observations("bugs-13").getString("items[0].values.O3"));
    }

    @Test
    void refusesAnEncodingThatNobodyKnows() {
        send("city-hours-gbk.csv", "text/csv; charset=klingon", "").statusCode(415);
    }

    @Test
    void losesOneBadValueOfATableAndSaysWhichAndWhy() {
        TestFeed.putAirStation("bugs-value", "示例市", "五号站");
        String table = "site,periodEnd,PM2.5,SO2,O3\nbugs-value,2026-01-21 09:00,35,-12,80\n";
        given().contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/observations")
                .then()
                .body("items.outcome", contains("created"))
                .body("counts.aside", equalTo(1))
                .body("aside[0].field", equalTo("values.SO2"))
                .body("aside[0].sent", equalTo("-12"))
                .body("aside[0].reason", equalTo("negative-concentration"))
                .body("tolerated[0].reason", equalTo("local-time"));
        JsonPath found = observations("bugs-value");
        assertEquals("35 80", found.getString("items[0].values.'PM2.5'") + " " + found.getString("items[0].values.O3"));
        assertEquals(
                "[UNUSABLE] -12",
                found.getString("items[0].flags.SO2") + " " + found.getString("items[0].asSent.SO2.value"));
    }

    @Test
    void takesNothingOfWhatIsKnownBackForAValueThatIsNone() {
        TestFeed.putAirStation("bugs-known", "示例市", "六号站");
        TestFeed.post(TestFeed.hour("bugs-known", "2026-01-21T09:00:00+08:00", 35));
        TestFeed.post(
                        "{\"site\":\"bugs-known\",\"periodEnd\":\"2026-01-21T09:00:00+08:00\",\"values\":{\"PM2.5\":\"x\",\"O3\":80}}")
                .body("counts.created", equalTo(1));
        assertEquals("35", observations("bugs-known").getString("items[0].values.'PM2.5'"));
    }

    private static ValidatableResponse send(String file, String type, String query) {
        try (InputStream body = FoundFilesResourceTest.class.getResourceAsStream("/found/" + file)) {
            return given().header("Content-Type", type)
                    .body(Objects.requireNonNull(body, file).readAllBytes())
                    .post("/api/observations" + query)
                    .then();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
