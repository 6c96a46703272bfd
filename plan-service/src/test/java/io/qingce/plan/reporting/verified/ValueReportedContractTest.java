package io.qingce.plan.reporting.verified;

import static io.qingce.plan.reporting.Work.begin;
import static io.qingce.plan.reporting.Work.move;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import io.qingce.plan.EventContract;
import io.qingce.plan.document.Documents;
import io.qingce.plan.reporting.OnADayInMay;
import io.qingce.plan.reporting.Work;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValueReportedContractTest extends OnADayInMay {

    private static final EventContract CONTRACT = new EventContract("plan.value-reported.v1");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void keepsItsOwnGoldenExampleWithinTheContract() {
        assertTrue(
                CONTRACT.schema().validate(CONTRACT.golden()).isEmpty(),
                () -> "the golden example breaks the contract");
    }

    @Test
    void writesExactlyTheGoldenExampleButForTheNumbersOfTheReports() {
        Work.publish("reported");
        verified("reported", "\"period\":\"2023\",\"value\":30.50,\"quantity\":\"LEVEL\"");
        verified("reported", "\"period\":\"2024-Q1\",\"point\":1,\"words\":\"已完成排查\"");
        ConsumerRecord<String, String> event =
                CONTRACT.await(broker, "reported/R1", 2).get(1);
        JsonNode told = Documents.json(event.value());
        ((ObjectNode) told.path("values").get(0)).put("report", 1);
        ((ObjectNode) told.path("values").get(1)).put("report", 2);
        assertEquals(CONTRACT.golden(), told);
        assertTrue(event.value().contains("\"value\":30.50"), event.value());
        assertEquals(CONTRACT.topic(), EventContract.header(event, "ce_type"));
        assertEquals("/plan-service", EventContract.header(event, "ce_source"));
    }

    @Test
    void tellsOfWithdrawalAndCorrectionByAHigherRevision() {
        Work.publish("corrected");
        String report = verified("corrected", "\"period\":\"2023\",\"value\":30");
        move(report, "{\"move\":\"WITHDRAW\",\"reason\":\"有误\"}").then().statusCode(200);
        String etag = given().get(report).header("ETag");
        Work.put(report, etag, "{\"value\":31}").then().statusCode(200);
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        move(report, "{\"move\":\"VERIFY\"}").then().statusCode(200);
        List<JsonNode> told = CONTRACT.await(broker, "corrected/R1", 3).stream()
                .map(event -> Documents.json(event.value()))
                .toList();
        assertEquals(
                List.of(1L, 2L, 3L),
                told.stream().map(event -> event.path("revision").asLong()).toList());
        assertEquals(30, told.get(0).path("values").get(0).path("value").asInt());
        assertEquals(0, told.get(1).withArray("values").size());
        assertTrue(told.get(1).has("values"));
        assertEquals(31, told.get(2).path("values").get(0).path("value").asInt());
        JsonSchema contract = CONTRACT.schema();
        told.forEach(event -> assertTrue(contract.validate(event).isEmpty(), event::toString));
    }

    @Test
    void tellsNothingTwiceWhenAMoveIsRepeated() {
        Work.publish("moved-twice");
        String report = begin("moved-twice", "\"period\":\"2023\",\"value\":30");
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        Work.moveBy(Work.LI, report, "\"2\"", "{\"move\":\"VERIFY\"}").then().statusCode(200);
        Work.moveBy(Work.LI, report, "\"2\"", "{\"move\":\"VERIFY\"}").then().statusCode(412);
        verified("moved-twice", "\"period\":\"2022\",\"value\":20");
        assertEquals(2, CONTRACT.await(broker, "moved-twice/R1", 2).size());
    }

    @Test
    void tellsOfEveryValueThoughManyAreVerifiedAtOnce() {
        Work.publish("crowded");
        List<String> submitted = IntStream.rangeClosed(1, 8)
                .mapToObj(month -> begin("crowded", "\"period\":\"2023-0" + month + "\",\"value\":" + month))
                .toList();
        submitted.forEach(report -> move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200));
        submitted.parallelStream()
                .forEach(report -> move(report, "{\"move\":\"VERIFY\"}").then().statusCode(200));
        List<JsonNode> told = CONTRACT.await(broker, "crowded/R1", 8).stream()
                .map(event -> Documents.json(event.value()))
                .toList();
        IntStream.range(0, 8).forEach(i -> {
            assertEquals(i + 1, told.get(i).path("revision").asInt());
            assertEquals(i + 1, told.get(i).path("values").size());
        });
    }

    private static String verified(String plan, String members) {
        String report = begin(plan, members);
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        move(report, "{\"move\":\"VERIFY\"}").then().statusCode(200);
        return report;
    }
}
