package io.qingce.plan.reporting.order;

import static io.qingce.plan.reporting.Work.move;
import static io.qingce.plan.reporting.Work.post;
import static io.qingce.plan.reporting.Work.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.qingce.plan.reporting.Work;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OrdersResourceTest {

    private static final String ORDERS = "/api/plans/orders/orders";

    @BeforeEach
    void publishThePlan() {
        Work.publish("orders");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"target\":\"R9\",\"unit\":\"局\",\"reason\":\"慢\",\"deadline\":\"2099-01-31\"}|target|unknown-target",
                "{\"unit\":\"局\",\"reason\":\"慢\",\"deadline\":\"2099-01-31\"}|target|ambiguous",
                "{\"target\":\"R1\",\"reason\":\"慢\",\"deadline\":\"2099-01-31\"}|unit|missing",
                "{\"target\":\"R1\",\"unit\":\"局\",\"deadline\":\"2099-01-31\"}|reason|missing",
                "{\"target\":\"R1\",\"unit\":\"局\",\"reason\":\"慢\"}|deadline|missing",
                "{\"target\":\"R1\",\"unit\":\"局\",\"reason\":\"慢\",\"deadline\":\"2020-01-31\"}|deadline|in-the-past"
            })
    void refusesAnOrderThatCannotBe(String body, String field, String reason) {
        post(ORDERS, null, body)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("violations.reason", hasItem(reason));
    }

    @Test
    void refusesAnUnknownStateAndAnUnknownOrder() {
        given().get(ORDERS + "?state=DONE").then().statusCode(400);
        refused(404, "unknown-order", given().get(ORDERS + "/999999"));
        refused(404, "unknown-plan", given().get("/api/plans/nowhere/orders"));
    }

    @Test
    void refusesToCloseWhatNobodyAnsweredAndToAnswerWithoutWords() {
        String order = issue("甲局");
        refused(409, "wrong-state", move(order, "{\"move\":\"CLOSE\"}"));
        refused(422, "invalid-content", move(order, "{\"move\":\"ANSWER\"}"));
        refused(412, "precondition-failed", post(order + "/moves", "\"7\"", "{\"move\":\"ANSWER\",\"words\":\"已办\"}"));
        refused(428, "precondition-required", post(order + "/moves", null, "{\"move\":\"ANSWER\",\"words\":\"已办\"}"));
    }

    @Test
    void refusesToCloseWhatOneHasAnsweredOneself() {
        String order = issue("丙局");
        String answer = "{\"move\":\"ANSWER\",\"words\":\"已整改\"}";
        Work.moveBy(Work.LI, order, answer).then().statusCode(200);
        Work.moveBy(Work.ZHANG, order, "{\"move\":\"REOPEN\",\"words\":\"未见整改\"}")
                .then()
                .statusCode(200);
        Work.moveBy(Work.ZHANG, order, answer).then().statusCode(200);

        for (String author : List.of(Work.ZHANG, Work.LI)) {
            refused(403, "own-work", Work.moveBy(author, order, "{\"move\":\"CLOSE\"}"));
        }
        Work.moveBy("%E7%8E%8B%E4%BA%94", order, "{\"move\":\"CLOSE\"}").then().body("state", equalTo("CLOSED"));
    }

    @Test
    void isAnsweredClosedAndOpenedAgainWithItsHistory() {
        String order = issue("乙局");
        move(order, "{\"move\":\"ANSWER\",\"words\":\"已整改\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo("已整改"));
        move(order, "{\"move\":\"CLOSE\"}").then().body("state", equalTo("CLOSED"));
        move(order, "{\"move\":\"REOPEN\",\"words\":\"反弹\",\"deadline\":\"2099-06-30\"}")
                .then()
                .body("state", equalTo("OPEN"))
                .body("deadline", equalTo("2099-06-30"));
        given().get(order + "/history")
                .then()
                .body("items.action", contains("ISSUE", "ANSWER", "CLOSE", "REOPEN"))
                .body("items.words", contains("进度滞后", "已整改", null, "反弹"))
                .body("items[0].deadline", equalTo("2099-01-31"))
                .body("items[3].actor", equalTo("李四"));
        given().get(ORDERS + "?unit=乙局&state=OPEN").then().body("items", hasSize(1));
        given().get(ORDERS + "?unit=乙局&state=CLOSED").then().body("items", hasSize(0));
    }

    private static String issue(String unit) {
        Response issued = post(
                ORDERS,
                null,
                "{\"target\":\"R1\",\"unit\":\"" + unit + "\",\"reason\":\"进度滞后\",\"deadline\":\"2099-01-31\"}");
        issued.then().statusCode(201).body("state", equalTo("OPEN"));
        return ORDERS + "/" + issued.path("id");
    }
}
