package io.qingce.report.air;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AirRegionsResourceTest {

    private static final String EDITIONS = "2012,2026-transition,2026-final";

    @Inject
    Feed feed;

    @Test
    void refusesNoRegionABlankOneAndMoreThanFifty() {
        asked(List.of()).then().statusCode(400).body("violations[0].field", is("region"));
        asked(List.of(" ")).then().statusCode(400).body("violations[0].field", is("region"));
        asked(IntStream.rangeClosed(0, 50).mapToObj(i -> "r" + i).toList())
                .then()
                .statusCode(400)
                .body("violations[0].reason", is("too-many"));
    }

    @Test
    void refusesRegionsOfWhichNobodyKnowsAny() {
        asked(List.of("没有的市", "也没有的市")).then().statusCode(404);
        query().queryParam("group", "2+26")
                .queryParam("region", "北京市")
                .get("/api/statistics/air/regions")
                .then()
                .statusCode(400)
                .body("violations[0].reason", is("not-both"));
    }

    /** S5: one region that nobody knows does not take the others' figures away. */
    @Test
    void namesAnUnknownRegionAmongKnownOnes() {
        day("同列甲市", "several-1", "35");
        feed.settle("同列甲市");

        asked(List.of("同列甲市", "没有的市"))
                .then()
                .statusCode(200)
                .body("items.region", is(List.of("同列甲市")))
                .body("unknownRegions", is(List.of("没有的市")));
    }

    @Test
    void answersForAGroupByItsNameAndAveragesIt() {
        day("鹤壁市", "several-4", "40");
        day("安阳市", "several-5", "60");
        feed.settle("鹤壁市");
        feed.settle("安阳市");

        JsonPath group = given().queryParam("period", "2024-06-01")
                .queryParam("group", "2+26")
                .get("/api/statistics/air/group")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertEquals(50, group.getInt("figures.find { it.figure == 'PM2.5' }.value"));
        assertEquals(26, group.getList("unknownRegions").size());
        query().queryParam("group", "2+26")
                .get("/api/statistics/air/regions")
                .then()
                .statusCode(200)
                .body("items.region", is(List.of("安阳市", "鹤壁市")));
    }

    @Test
    void answersEachRegionAsIfItWereAskedAloneInTheOrderAskedFor() {
        day("同列乙市", "several-2", "36");
        day("同列丙市", "several-3", "77");
        feed.settle("同列乙市");
        feed.settle("同列丙市");

        JsonPath together = asked(List.of("同列丙市", "同列乙市", "同列丙市")).jsonPath();

        assertEquals(2, together.getList("items").size());
        assertEquals(alone("同列丙市"), together.<Object>get("items[0]"));
        assertEquals(alone("同列乙市"), together.<Object>get("items[1]"));
    }

    private static Response asked(List<String> regions) {
        return query().queryParam("region", regions).get("/api/statistics/air/regions");
    }

    private static Object alone(String region) {
        return query().queryParam("region", region)
                .get("/api/statistics/air")
                .jsonPath()
                .get("$");
    }

    private static RequestSpecification query() {
        return given().queryParam("period", "2024-06").queryParam("edition", EDITIONS);
    }

    private void day(String region, String site, String pm) {
        feed.take(Events.station(site, 1, region, false));
        feed.take(Events.day(site, LocalDate.of(2024, 6, 1), cleanBut("PM2.5", pm)));
    }
}
