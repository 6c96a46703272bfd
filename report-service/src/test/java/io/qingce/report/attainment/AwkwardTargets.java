package io.qingce.report.attainment;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Targets as five real plans print them, with all their gaps, misprints and contradictions; no reading and no report. */
final class AwkwardTargets {

    static final String PLAN = "awkward";

    private AwkwardTargets() {}

    static void publish(Feed feed) throws IOException {
        List<String> targets = new ArrayList<>();
        try (InputStream file = AwkwardTargets.class.getResourceAsStream("/shapes/targets.json")) {
            for (JsonNode target : new ObjectMapper().readTree(file)) {
                targets.add(target.toString());
            }
        }
        feed.take(Events.plan(PLAN, 1, "疑难市", targets.toArray(String[]::new)));
    }

    static JsonPath answer(String query) {
        return given().get("/api/attainment?plan=" + PLAN + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** As of the last day of the plans unless the query says otherwise. */
    static ValidatableResponse item(String target, String query) {
        String through = query.contains("through") ? query : "&through=2025-12-31" + query;
        return given().get("/api/attainment?plan=" + PLAN + through)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.target == '" + target + "' }");
    }
}
