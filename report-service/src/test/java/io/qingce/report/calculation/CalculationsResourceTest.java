package io.qingce.report.calculation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CalculationsResourceTest {

    private static final String DAY =
            "{\"id\":\"a\",\"values\":{\"SO2\":8,\"NO2\":20,\"PM10\":40,\"PM2.5\":%s,\"CO\":0.5,\"O3\":60}}";

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "3", "null"})
    void refusesABodyThatIsNoList(String body) {
        post("air-quality-index", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is("body"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"\\ud800\",\"values\":{\"PM10\":1}}",
                "{\"id\":\"a\\u0000\",\"values\":{\"PM10\":1}}",
                "{\"values\":{\"PM10\":1e999999999}}",
                "{\"values\":{\"PM10\":1e-999999999}}",
                "{\"values\":{\"PM10\":1e-400}}",
                "{\"values\":{\"\\u0000\":1}}"
            })
    void refusesTheItemThatNothingCanHoldAndAnswersTheRest(String item) {
        post("air-quality-index?edition=2012", "[" + item + ",{\"values\":{\"PM10\":75}}]")
                .statusCode(200)
                .body("items[0].problem.reason", is("out-of-range"))
                .body("items[1].problem", nullValue());
    }

    @Test
    void refusesTextThatIsNoJson() {
        post("water-class", "[{").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesAnUnknownSetOfRules() {
        post("air-quality-index?rules=loose", "[{}]").statusCode(400).body("violations[0].reason", is("unknown-rules"));
        post("water-class?ph=9", "[{}]").statusCode(400).body("violations[0].reason", is("unknown-switch"));
        post("water-class?comparison=FULL", "[{}]").statusCode(400).body("violations[0].reason", is("unknown-switch"));
    }

    @Test
    void refusesAnUnknownEdition() {
        post("composite-index?edition=2012,1996", "[{}]")
                .statusCode(400)
                .body("violations[0].reason", is("unknown-edition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"values\":{\"PM25\":3}} | values.PM25 | unknown-parameter",
                "{\"values\":{\"PM10\":1}} | date | missing"
            })
    void refusesAWrongItemByItselfAndNamesTheField(String item, String field, String reason) {
        post("air-quality-index", "[" + item + ",{\"date\":\"2024-05-01\",\"values\":{\"PM10\":1}}]")
                .statusCode(200)
                .body("counts.rejected", is(1))
                .body("counts.computed", is(1))
                .body("items[0].problem.field", is(field))
                .body("items[0].problem.reason", is(reason))
                .body("items[0].problem.index", is(0))
                .body("items[0].results", nullValue())
                .body("items[1].results", hasSize(1));
    }

    @Test
    void computesTheIndexUnderSeveralEditionsAtOnce() {
        post("air-quality-index?edition=2012,2026-transition,2026-final", "[" + DAY.formatted("75") + "]")
                .statusCode(200)
                .body("items[0].id", is("a"))
                .body("items[0].results.edition", contains("2012", "2026-transition", "2026-final"))
                .body("items[0].results[0].aqi", is(100))
                .body("items[0].results[1].aqi", is(114))
                .body("items[0].results[1].primaryPollutants", contains("PM2.5"))
                .body("items[0].results[0].iaqi.CO", is("13"));
    }

    @Test
    void computesThousandsInOneCall() {
        String items = String.join(",", Collections.nCopies(10_000, DAY.formatted("35")));
        post("air-quality-index?edition=2012", "[" + items + "]")
                .statusCode(200)
                .body("counts.computed", is(10_000))
                .body("items[9999].results[0].aqi", is(50));
    }

    @Test
    void computesTheCompositeIndexPrintedForTwentyTwenty() {
        post(
                        "composite-index?edition=2012",
                        "[{\"values\":{\"SO2\":60,\"NO2\":40,\"PM10\":70,\"PM2.5\":35,\"CO\":4,\"O3\":160}},"
                                + "{\"values\":{\"SO2\":60}}]")
                .statusCode(200)
                .body("items[0].results[0].compositeIndex.value", is(6.0f))
                .body("items[0].results[0].compositeIndex.mainPollutants", hasSize(6))
                .body("items[1].results[0].compositeIndex.value", nullValue())
                .body("items[1].results[0].compositeIndex.reason", notNullValue());
    }

    @Test
    void computesTheStatisticsOfASeriesOfDays() {
        String days = LocalDate.of(2023, 1, 1)
                .datesUntil(LocalDate.of(2024, 1, 1))
                .map(day -> "{\"date\":\"%s\",\"values\":%s}"
                        .formatted(
                                day,
                                DAY.formatted(day.getMonthValue() == 1 ? "100" : "20")
                                        .replaceAll(".*\"values\":(\\{.*\\})\\}", "$1")))
                .collect(Collectors.joining(","));
        post(
                        "air-statistics?edition=2012,2026-final",
                        "[{\"from\":\"2023-01-01\",\"to\":\"2023-12-31\",\"days\":[" + days + "]}]")
                .statusCode(200)
                .body("items[0].results[0].days.good", is(334))
                .body("items[0].results[0].days.valid", is(true))
                .body("items[0].results[0].days.goodRatio", is(91.5f))
                .body("items[0].results[0].items.find { it.item == 'PM2.5' }.value", is(27))
                .body("items[0].results.edition", contains("2012", "2026-final"));
    }

    @Test
    void classifiesWaterWithValuesBelowDetection() {
        post(
                        "water-class",
                        "[{\"target\":\"III\",\"values\":{\"pH\":7.5,\"DO\":6.5,\"NH3-N\":1.8,\"Cd\":\"0.0003L\",\"TN\":9}},"
                                + "{\"body\":\"LAKE_OR_RESERVOIR\",\"values\":{\"TP\":0.05}},{\"values\":{\"TN\":3}}]")
                .statusCode(200)
                .body("items[0].results[0].waterClass", is("Ⅴ类"))
                .body("items[0].results[0].deciding", contains("NH3-N"))
                .body("items[0].results[0].meetsTarget", is(false))
                .body("items[0].results[0].items.find { it.item == 'NH3-N' }.multiple", is(0.8f))
                .body("items[0].results[0].reference.item", contains("TN"))
                .body("items[1].results[0].waterClass", is("Ⅲ类"))
                .body("items[2].results[0].waterClass", nullValue())
                .body("items[2].results[0].items", is(empty()));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/calculations/" + path)
                .then();
    }
}
