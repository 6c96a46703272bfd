package io.qingce.plan.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.qingce.plan.Standing;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** What the tests of this package say to the service. */
public final class PlanRequests {

    public static final String YAML = "application/yaml";

    private PlanRequests() {}

    public static Response put(String plan, String document) {
        return Standing.seen(plan, json(document)).put("/api/plans/" + plan);
    }

    public static ValidatableResponse refused(int status, String slug, Response answer) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://qingce.io/problems/" + slug));
    }

    public static RequestSpecification json(String document) {
        return given().contentType(ContentType.JSON).body(document.getBytes(StandardCharsets.UTF_8));
    }

    public static Response yaml(String plan, byte[] document) {
        return Standing.seen(plan, given().contentType(YAML)).body(document).put("/api/plans/" + plan);
    }
}
