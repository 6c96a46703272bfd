package io.qingce.plan.scope;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.qingce.plan.ShippedPlans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is granted one region sees the plans of it only. */
@QuarkusTest
class PlanScopeTest {

    private static final String ANYANG = "region=%E5%AE%89%E9%98%B3%E5%B8%82";

    @BeforeEach
    void putPlans() {
        ShippedPlans.publish();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/jiaozuo-htz",
                "/api/plans/jiaozuo-htz/targets",
                "/api/plans/jiaozuo-htz/tasks",
                "/api/plans/jiaozuo-htz/revisions/1",
                "/api/plans/jiaozuo-htz/reports",
                "/api/plans/jiaozuo-htz/orders/1/history",
                "/api/plans/jiaozuo-htz/workbook",
                "/api/plans/not-there/agenda"
            })
    void refusesAPlanOfAnotherRegionAndOneThatIsNotThereAlike(String address) {
        scoped().get(address).then().statusCode(403).body("type", endsWith("out-of-scope"));
    }

    @Test
    void refusesToWriteIntoAPlanOfAnotherRegion() {
        scoped().header("X-Qingce-Actor", "zhang")
                .contentType("application/json")
                .body("{}")
                .post("/api/plans/jiaozuo-htz/reports")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/targets?limit=200", "/api/tasks?limit=200", "/api/oddities?limit=200"})
    void listsWhatIsOfItsRegionOnly(String address) {
        scoped().get(address)
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)))
                .body("items.plan", everyItem(equalTo("anyang")));
    }

    @Test
    void readsThePlansOfItsRegion() {
        scoped().get("/api/plans").then().statusCode(200).body("items.region.unique()", hasSize(1));
        scoped().get("/api/plans/anyang").then().statusCode(200);
        scoped().get("/api/plans/anyang/targets").then().statusCode(200);
    }

    private static RequestSpecification scoped() {
        return given().header("X-Qingce-Scope", ANYANG);
    }
}
