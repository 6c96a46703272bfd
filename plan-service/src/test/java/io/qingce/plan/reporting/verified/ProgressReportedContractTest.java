package io.qingce.plan.reporting.verified;

import static io.qingce.plan.reporting.Work.move;
import static io.qingce.plan.reporting.Work.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import io.qingce.plan.EventContract;
import io.qingce.plan.Standing;
import io.qingce.plan.document.Documents;
import io.qingce.plan.reporting.OnADayInMay;
import io.qingce.plan.reporting.Work;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressReportedContractTest extends OnADayInMay {

    private static final EventContract CONTRACT = new EventContract("plan.progress-reported.v1");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void keepsItsOwnGoldenExampleWithinTheContract() {
        assertTrue(
                CONTRACT.schema().validate(CONTRACT.golden()).isEmpty(),
                () -> "the golden example breaks the contract");
    }

    @Test
    void writesExactlyTheGoldenExampleAndTellsOfAWithdrawalByAHigherRevision() {
        publish("progress");
        String reports = "/api/plans/progress/reports";
        String body = "{\"task\":\"K1\",\"unit\":\"市生态环境局\",\"period\":\"2024-05\",\"words\":\"完成70%\","
                + "\"narrative\":\"已完成入河排污口排查\"}";
        String report = reports + "/" + post(reports, null, body).path("id");
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        move(report, "{\"move\":\"VERIFY\"}").then().statusCode(200);
        move(report, "{\"move\":\"WITHDRAW\",\"reason\":\"有误\"}").then().statusCode(200);

        List<JsonNode> told = told("progress/K1", 2);
        ((ObjectNode) told.get(0).path("reports").get(0)).put("report", 1);
        assertEquals(CONTRACT.golden(), told.get(0));
        assertEquals(2, told.get(1).path("revision").asInt());
        assertEquals(0, told.get(1).withArray("reports").size());
        JsonSchema contract = CONTRACT.schema();
        told.forEach(event -> assertTrue(contract.validate(event).isEmpty(), event::toString));
    }

    @Test
    void tellsOfManyReportsHoweverLongTheirNarrativesAre() {
        publish("verbose");
        String reports = "/api/plans/verbose/reports";
        String narrative = "已".repeat(10_000);
        for (int day = 1; day <= 36; day++) {
            String body =
                    "{\"task\":\"K1\",\"unit\":\"市生态环境局\",\"period\":\"%s\",\"words\":\"完成\",\"narrative\":\"%s\"}"
                            .formatted(LocalDate.of(2024, 1, 1).plusDays(day), narrative);
            String report = reports + "/" + post(reports, null, body).path("id");
            move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
            move(report, "{\"move\":\"VERIFY\"}").then().statusCode(200);
        }
        JsonNode last = told("verbose/K1", 36).get(35);
        assertEquals(36, last.withArray("reports").size());
        assertTrue(last.toString().length() < 100_000, "narratives do not travel");
    }

    private static void publish(String plan) {
        Standing.seen(plan, given().contentType(ContentType.JSON))
                .body(Work.bytes(Documents.small(plan, tree -> Documents.addTask(tree, "K1", "1"))))
                .put("/api/plans/" + plan)
                .then()
                .statusCode(oneOf(200, 201));
    }

    private List<JsonNode> told(String key, int count) {
        return CONTRACT.await(broker, key, count).stream()
                .map(event -> Documents.json(event.value()))
                .toList();
    }
}
