package io.qingce.plan.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.qingce.house.Person;
import io.qingce.house.TrustedIssuer;
import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reports does not verify, who answers does not close; people are told apart by the subject of the token and not by the name. */
@QuarkusTest
@TestProfile(TrustedIssuer.class)
class OwnWorkTest {

    private static final String PLAN = "/api/plans/own-work";
    private static final List<String> ALL = List.of("plan-editor", "reporter", "verifier");

    private static final Person LI = new Person("7", "李工", ALL);
    private static final Person LI_RENAMED = new Person("7", "李主任", ALL);
    private static final Person ANOTHER_LI = new Person("8", "李工", ALL);

    @BeforeEach
    void publishThePlan() {
        String document = Documents.small(
                "own-work",
                tree -> Documents.addTarget(tree, "R1")
                        .put("dataClass", "REPORTED")
                        .put("indicator", "outfall-rectification"));
        LI.asks()
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(Work.bytes(document))
                .put(PLAN)
                .then()
                .statusCode(oneOf(201, 412));
    }

    @Test
    void keepsWhoPublishedAPlan() {
        LI.asks().get(PLAN + "/revisions").then().statusCode(200).body("items.by", contains("李工"));
    }

    @Test
    void refusesToVerifyWhatOneHasReportedOneself() {
        String report = made("/reports", "{\"target\":\"R1\",\"unit\":\"市水利局\",\"period\":\"2023-11\",\"value\":30}");
        ANOTHER_LI.moves(report, "moves", "{\"move\":\"SUBMIT\"}").statusCode(200);
        for (Person author : List.of(LI, LI_RENAMED, ANOTHER_LI)) {
            refused(author.moves(report, "moves", "{\"move\":\"VERIFY\"}"));
        }
        new Person("9", "李工", ALL)
                .moves(report, "moves", "{\"move\":\"VERIFY\"}")
                .statusCode(200)
                .body("state", equalTo("VERIFIED"));
    }

    @Test
    void refusesToCloseAnOrderThatOneHasAnsweredOneself() {
        String order = made(
                "/orders", "{\"target\":\"R1\",\"unit\":\"市水利局\",\"reason\":\"进度滞后\",\"deadline\":\"2099-01-31\"}");
        LI.moves(order, "moves", "{\"move\":\"ANSWER\",\"words\":\"已整改\"}").statusCode(200);
        refused(LI.moves(order, "moves", "{\"move\":\"CLOSE\"}"));
        refused(LI_RENAMED.moves(order, "moves", "{\"move\":\"CLOSE\"}"));
        ANOTHER_LI.moves(order, "moves", "{\"move\":\"CLOSE\"}").statusCode(200).body("state", equalTo("CLOSED"));
    }

    private static String made(String list, String json) {
        return PLAN + list + "/"
                + LI.posts(PLAN + list, json).statusCode(201).extract().path("id");
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", endsWith("/own-work"));
    }
}
