package io.qingce.plan.plan;

import static io.qingce.plan.document.Documents.addTarget;
import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.plan.PlanRequests.put;
import static io.qingce.plan.plan.PlanRequests.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionsResourceTest {

    @Test
    void refusesRevisionsThatNeverWere() {
        put("revised-once", small("revised-once"));
        refused(404, "unknown-plan", given().get("/api/plans/nowhere/revisions"));
        refused(404, "unknown-revision", given().get("/api/plans/revised-once/revisions/2"));
        refused(404, "unknown-revision", given().get("/api/plans/revised-once/revisions/1/changes?since=7"));
    }

    @Test
    void keepsEveryRevisionAndSaysWhatItChanged() {
        put("revised", small("revised"));
        put("revised", small("revised", tree -> {
            point(tree).put("value", 43);
            addTarget(tree, "T2");
        }));
        given().get("/api/plans/revised/revisions").then().statusCode(200).body("items.revision", contains(2, 1));
        given().get("/api/plans/revised/revisions/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("targets[0].points[0].value", equalTo(44));
        given().accept(PlanRequests.YAML)
                .get("/api/plans/revised/revisions/1")
                .then()
                .contentType(containsString(PlanRequests.YAML));
        given().get("/api/plans/revised/revisions/2/changes")
                .then()
                .body("items.id", contains("T1", "T2"))
                .body("items.outcome", contains("changed", "created"));
    }
}
