package io.qingce.plan.plan;

import static io.qingce.plan.document.Documents.addTarget;
import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static io.qingce.plan.plan.PlanRequests.json;
import static io.qingce.plan.plan.PlanRequests.put;
import static io.qingce.plan.plan.PlanRequests.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RehearsalTest {

    @Test
    void reportsItemByItemWhatBreaksTheSchemaAndWhatBreaksARule() {
        String document = small("broken", tree -> {
            tree.remove("title");
            for (int i = 2; i <= 5; i++) {
                addTarget(tree, "T" + i);
            }
            ((ObjectNode) tree.path("targets").get(1)).put("nature", "MAYBE");
            ((ObjectNode) tree.path("targets").get(3)).put("restates", "T2");
            ((ObjectNode) tree.path("targets").get(4)).put("restates", "T9");
        });
        rehearse("broken", document)
                .then()
                .statusCode(200)
                .body("items.id", contains("broken", "T1", "T2", "T3", "T4", "T5"))
                .body("items.outcome", contains("conflict", "created", "conflict", "created", "created", "conflict"))
                .body(
                        "items.findings.flatten().findAll { it != null }.field",
                        contains("title", "targets[1].nature", "targets[4].restates"));
        refused(422, "invalid-document", put("broken", document))
                .body("violations.field", containsInAnyOrder("title", "targets[1].nature", "targets[4].restates"));
        given().get("/api/plans/broken").then().statusCode(404);
    }

    @Test
    void reportsEveryItemAndStoresNothing() {
        put("compared", small("compared", tree -> {
            addTarget(tree, "T2");
            addTarget(tree, "T3");
        }));
        String changed = small("compared", tree -> {
            addTarget(tree, "T2");
            addTarget(tree, "T4");
            point(tree).put("value", 43);
        });
        rehearse("compared", changed)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("items.id", contains("compared", "T1", "T2", "T4", "T3"))
                .body("items.outcome", contains("unchanged", "changed", "unchanged", "created", "removed"))
                .body("counts.changed", equalTo(1))
                .body("counts.conflict", equalTo(0));
        given().get("/api/plans/compared/targets/T1").then().body("points[0].value", equalTo(44));
        given().get("/api/plans/compared").then().header("ETag", "\"1\"");
    }

    @Test
    void reportsTheThreeItemsInConflictByTheirFields() {
        String document = small("conflicting", tree -> {
            for (int i = 2; i <= 300; i++) {
                addTarget(tree, "T" + i);
            }
            target(tree).put("restates", "T999");
            tree.withArray("targets").forEach(one -> {
                if (List.of("T7", "T300").contains(one.path("id").asText())) {
                    ((ObjectNode) one).remove("direction");
                    ((ObjectNode) one.path("points").get(0)).put("comparator", "REACH");
                }
            });
        });
        rehearse("conflicting", document)
                .then()
                .statusCode(200)
                .body("counts.conflict", equalTo(3))
                .body("counts.created", equalTo(298))
                .body(
                        "items.findAll { it.outcome == 'conflict' }.findings.flatten().field",
                        contains("targets[0].restates", "targets[6].direction", "targets[299].direction"));
        given().get("/api/plans/conflicting").then().statusCode(404);
    }

    private static Response rehearse(String plan, String document) {
        return json(document).queryParam("dryRun", true).put("/api/plans/" + plan);
    }
}
