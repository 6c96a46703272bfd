package io.qingce.plan.governance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.qingce.plan.ShippedPlans;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GovernanceResourceTest {

    @BeforeEach
    void publishThePlans() {
        ShippedPlans.publish();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        given().get("/api/plans/nowhere/projects").then().statusCode(404);
        given().get("/api/plans/shangjie/projects/SJ-P999").then().statusCode(404);
        given().get("/api/plans/shangjie/projects?kind=SOME").then().statusCode(400);
        given().get("/api/plans/hebi-baoshan/phases?on=yesterday").then().statusCode(400);
    }

    @Test
    void listsTheProjectsOfAnnexAndTextWithTheirPrint() {
        given().get("/api/plans/shangjie/projects?kind=ANNEX")
                .then()
                .statusCode(200)
                .body("items", hasSize(13))
                .body("items.printed.words", everyItem(notNullValue()))
                .body("items.printed.place", everyItem(notNullValue()));
        given().get("/api/plans/shangjie/projects?kind=IN_TEXT").then().body("items", hasSize(4));
        given().get("/api/plans/hebi-baoshan/projects").then().body("items", empty());
    }

    @Test
    void showsOneProject() {
        String id = given().get("/api/plans/shangjie/projects").path("items[0].id");
        given().get("/api/plans/shangjie/projects/" + id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void listsTheRhythmOfJiaozuoAndTheEvaluationsOfLiaocheng() {
        given().get("/api/plans/jiaozuo-htz/governance/rhythm")
                .then()
                .statusCode(200)
                .body("items.frequency", contains("MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"));
        given().get("/api/plans/liaocheng-htz/governance/evaluations?year=2023")
                .then()
                .statusCode(200)
                .body("items.kind", contains("MID_TERM"))
                .body("items[0].reportTo", equalTo("党工委"))
                .body("items[0].printed.place", equalTo("十二(五)"));
        given().get("/api/plans/anyang/governance/evaluations").then().body("items", empty());
        given().get("/api/plans/anyang/governance").then().statusCode(200);
    }

    @Test
    void showsThePhaseOfBaoshanThatRunsOnADay() {
        given().get("/api/plans/hebi-baoshan/phases?on=2019-05-01")
                .then()
                .statusCode(200)
                .body("items.id", contains("BS-F1"))
                .body("items[0].printed.place", notNullValue());
        given().get("/api/plans/hebi-baoshan/agenda?on=2019-05-01")
                .then()
                .statusCode(200)
                .body("phases.id", contains("BS-F1"));
    }

    @Test
    void putsTheMidTermEvaluationOfLiaochengOnTheAgenda() {
        given().get("/api/plans/liaocheng-htz/agenda?on=2023-11-01")
                .then()
                .statusCode(200)
                .body("evaluations.kind", contains("MID_TERM"))
                .body("evaluations.dueOn", contains("2023-12-31"));
    }
}
