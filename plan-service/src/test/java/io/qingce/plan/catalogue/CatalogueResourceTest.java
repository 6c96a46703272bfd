package io.qingce.plan.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogueResourceTest {

    @ParameterizedTest
    @CsvSource({
        "/api/indicators/pm25-anual-mean, unknown-indicator, pm25-annual-mean",
        "/api/indicators/PM25-ANNUAL-MEAN, unknown-indicator, pm25-annual-mean",
        "/api/parameters/PM25, unknown-parameter, PM2.5",
        "/api/parameters/NH3N, unknown-parameter, NH3-N"
    })
    void namesTheNearestWhereThereIsNoSuchItem(String path, String type, String nearest) {
        given().get(path)
                .then()
                .statusCode(404)
                .body("type", containsString(type))
                .body("detail", containsString(nearest));
    }

    @Test
    void refusesParametersThatItDoesNotHave() {
        given().get("/api/indicators?q=PM2.5").then().statusCode(400);
    }

    @Test
    void showsAnIndicatorThatReadingsGive() {
        given().get("/api/indicators/good-air-days-ratio")
                .then()
                .statusCode(200)
                .body("name.zh", equalTo("空气质量优良天数比率"))
                .body("name.en", containsString("AQI ≤ 100"))
                .body("units", contains("%"))
                .body("direction", equalTo("HIGHER"))
                .body("kind", equalTo("LEVEL"))
                .body("source", equalTo("COMPUTED"))
                .body("computation.parameters", contains("SO2", "NO2", "PM10", "PM2.5", "CO", "O3"))
                .body("computation.clause", equalTo("HJ 633-2026 表 1"))
                .body("plausible.low", equalTo(0))
                .body("plausible.high", equalTo(100))
                .body("comparators", allOf(hasItem("AT_LEAST"), not(hasItem("RANK_IMPROVE"))));
    }

    @Test
    void showsAnIndicatorThatUnitsReport() {
        given().get("/api/indicators/straw-utilisation-rate")
                .then()
                .statusCode(200)
                .body("name.zh", equalTo("秸秆综合利用率"))
                .body("source", equalTo("REPORTED"))
                .body("sourceWords.zh", equalTo("责任单位填报"))
                .body("computation", nullValue());
    }

    @Test
    void showsAParameterWithItsCodesAndClauses() {
        given().get("/api/parameters/COD")
                .then()
                .statusCode(200)
                .body("name.zh", equalTo("化学需氧量"))
                .body("unit", equalTo("mg/L"))
                .body("decimals", equalTo(1))
                .body("factorCodes", contains("w01018", "011"))
                .body("source", equalTo("GB 3838-2002 表 1"));
        given().get("/api/parameters").then().statusCode(200).body("items", hasSize(46));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/indicators", "/api/indicators/dustfall", "/api/parameters", "/api/parameters/O3"})
    void neverChangesWhateverLanguageIsAskedFor(String path) {
        String tag = given().header("Accept-Language", "zh")
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=3600"))
                .extract()
                .header("ETag");
        given().header("Accept-Language", "en").get(path).then().header("ETag", equalTo(tag));
        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(equalTo(""));
    }
}
