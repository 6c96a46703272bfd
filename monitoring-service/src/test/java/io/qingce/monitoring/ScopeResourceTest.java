package io.qingce.monitoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see the sites of one region, and one site beside it, sees and writes no other. */
@QuarkusTest
class ScopeResourceTest {

    private static final String SCOPE = "region=%E8%8C%83%E5%9B%B4%E5%B8%82,site=scope-3";
    private static final String HOUR = "2026-01-05T01:00:00+08:00";

    @BeforeEach
    void putSites() {
        TestFeed.putAirStation("scope-1", "范围市", "一");
        TestFeed.putAirStation("scope-2", "别市", "二");
        TestFeed.putAirStation("scope-3", "别市", "三");
        given().contentType("application/json")
                .body("[" + observation("scope-1") + "," + observation("scope-2") + "," + observation("scope-3") + "]")
                .post("/api/observations")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/observations?site=scope-2",
                "/api/observations?site=scope-1&site=scope-2",
                "/api/observations?format=csv&site=scope-2",
                "/api/observations/latest?site=scope-2",
                "/api/observations/latest.geojson?site=scope-2",
                "/api/observations/coverage?site=scope-2&from=2026-01-05&to=2026-01-05",
                "/api/sites/scope-2",
                "/api/sites/scope-2/history",
                "/api/quality/flags?site=scope-2"
            })
    void refusesToShowASiteOutOfScope(String address) {
        scoped().get(address).then().statusCode(403).body("type", endsWith("out-of-scope"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reviews",
                "/api/exceptional-events",
                "/api/feeds/hj212/devices",
                "/api/feeds/hj212/quarantine",
                "/api/observations/partitions",
                "/api/quality/flags/counts"
            })
    void refusesWhatKnowsNoScopes(String address) {
        scoped().get(address).then().statusCode(403).body("type", endsWith("no-scopes-here"));
    }

    @Test
    void rejectsReadingsOfASiteOutOfScopeAndTakesTheOthers() {
        String items = observation("scope-1") + "," + observation("scope-2") + "," + observation("scope-none");
        for (String type : List.of("application/json", "application/x-ndjson")) {
            String body = type.endsWith("ndjson") ? items.replace("},{\"site", "}\n{\"site") : "[" + items + "]";
            scoped().contentType(type)
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .post("/api/observations?items=problems")
                    .then()
                    .statusCode(200)
                    .body("counts.unchanged", equalTo(1))
                    .body("items.reason", contains("out-of-scope", "out-of-scope"))
                    .body("items.field", contains("site", "site"));
        }
        scoped().contentType("application/json")
                .body(observation("scope-2"))
                .post("/api/observations")
                .then()
                .statusCode(422)
                .body("violations[0].reason", equalTo("out-of-scope"));
    }

    @Test
    void showsTheSitesInScope() {
        scoped().get("/api/sites").then().statusCode(200).body("items.code", contains("scope-1", "scope-3"));
        scoped().get("/api/sites?region=别市").then().body("items.code", contains("scope-3"));
        scoped().get("/api/sites.geojson").then().body("features.id", contains("scope-1", "scope-3"));
        scoped().get("/api/sites/scope-3").then().statusCode(200);
        scoped().get("/api/quality/silent-sites").then().body("items.site", not(hasItem("scope-2")));
    }

    @Test
    void showsOfARegionWhatIsInScope() {
        scoped().get("/api/observations?region=别市").then().statusCode(200).body("items.site", contains("scope-3"));
        scoped().get("/api/observations/latest?region=范围市&within=P400D").then().body("items.site", contains("scope-1"));
    }

    @Test
    void followsTheChangesInScope() {
        List<String> sites = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            JsonPath page = scoped().get("/api/observations/changes?limit=2" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            sites.addAll(page.getList("items.site"));
            after = "&changedSince=" + page.getString("next");
            more = page.getBoolean("more");
        }
        assertEquals(List.of("scope-1", "scope-3"), sites.stream().sorted().toList());
        assertFalse(after.isEmpty());
    }

    private static RequestSpecification scoped() {
        return given().header("X-Qingce-Scope", SCOPE);
    }

    private static String observation(String site) {
        return "{\"site\": \"" + site + "\", \"periodEnd\": \"" + HOUR + "\", \"values\": {\"PM2.5\": 35}}";
    }
}
