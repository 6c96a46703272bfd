package io.qingce.report.attainment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Peers, parts, base years and judgements that people supply with their source. */
@QuarkusTest
class SuppliedFiguresResourceTest {

    private static final String YEAR = "\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"";

    @Inject
    Feed feed;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|400|plan",
                "{\"plan\":\"supplied-refusals\"}|400|source",
                "{\"plan\":\"no-such-plan\",\"source\":\"s\"}|404|plan",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[]}|400|items",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[null]}|400|items[0]",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[{}]}|400|items[0].target",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[{\"target\":\"AY-T051\"}]}|400|items[0].kind",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[{\"target\":\"AY-T051\",\"kind\":\"PART\"}]}|400|items[0].from",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[{\"target\":\"AY-T051\",\"kind\":\"PART\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}]}|400|items[0].part",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[{\"target\":\"AY-T051\",\"kind\":\"PART\",\"part\":2,\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}]}|400|items[0].part",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[{\"target\":\"NONE\",\"kind\":\"BASELINE\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}]}|400|items[0].target",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[{\"target\":\"AY-T015\",\"kind\":\"PEER\",\"subject\":\"甲市\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}]}|400|items[0].groupSize",
                "{\"plan\":\"supplied-refusals\",\"source\":\"s\",\"items\":[{\"target\":\"JZ-T009\",\"kind\":\"JUDGEMENT\",\"met\":true,\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}]}|400|items[0].words"
            })
    void refusesWhatCannotBeTaken(String body, int status, String field) throws IOException {
        publish("supplied-refusals", "某市");
        given().contentType("application/json")
                .body(body)
                .post("/api/attainment/figures")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field));
    }

    @Test
    void namesEachOfTwoEqualItemsByItsOwnPlace() throws IOException {
        publish("supplied-twice", "某市");
        String wrong = "{\"target\":\"NONE\",\"kind\":\"BASELINE\",\"value\":1,%s}".formatted(YEAR);
        post("supplied-twice", wrong + "," + wrong)
                .statusCode(400)
                .body("violations.field", contains("items[0].target", "items[1].target"))
                .body("violations.index", contains(0, 1));
    }

    @Test
    @DisplayName("A10: nobody supplies figures for a draft or a superseded plan, and what stands can be taken back")
    void refusesFiguresOfAPlanThatIsNotInForceAndNamesItsSuccessor() throws IOException {
        publish("supplied-before", "庚市");
        String judgement = "{\"target\":\"JZ-T009\",\"kind\":\"JUDGEMENT\"," + YEAR;
        String met = judgement + ",\"met\":true,\"words\":\"完成\"}";
        supply("supplied-before", met);
        String target = Events.target("JZ-T009", "co-high-values", "", 2025, "QUALITATIVE", "");
        String issued = "\"status\":\"ISSUED\"";
        feed.take(
                Events.plan("supplied-before", 2, "庚市", target)
                        .replacing(issued, "\"status\":\"SUPERSEDED\",\"supersededBy\":\"supplied-next\""),
                Events.plan("supplied-draft", 1, "庚市", target).replacing(issued, "\"status\":\"DRAFT\""));

        post("supplied-before", met)
                .statusCode(409)
                .body("type", endsWith("plan-not-in-force"))
                .body("detail", is("规划supplied-before不接受新的数值：已被替代，不再作为考核依据，由supplied-next替代。"))
                .body("violations.reason", contains("superseded"));
        post("supplied-draft", met).statusCode(409).body("violations.reason", contains("draft"));
        post("supplied-before", judgement + "}").statusCode(200).body("items", hasSize(0));
    }

    /** 002 task 21: at least 70 per cent, or five points more than in 2020. */
    @Test
    void combinesAlternativesFromTheReportAndTheBaseYear() throws IOException {
        publish("any-of", "甲市");
        report("any-of", "AY-T051", "68.2");
        item("any-of", "AY-T051").body("parts.items.status", contains("NOT_ATTAINED", "AWAITING_REPORT"));

        supply(
                "any-of",
                "{\"target\":\"AY-T051\",\"kind\":\"BASELINE\",\"part\":1,\"from\":\"2020-01-01\",\"to\":\"2020-12-31\",\"value\":63.2}");
        item("any-of", "AY-T051")
                .body("status", is("ATTAINED"))
                .body("reasonCode", is("parts-met"))
                .body("parts.items.status", contains("NOT_ATTAINED", "ATTAINED"))
                .body("parts.items[1].figure", is(5.0f));

        supply(
                "any-of",
                "{\"target\":\"AY-T051\",\"kind\":\"BASELINE\",\"part\":1,\"from\":\"2020-01-01\",\"to\":\"2020-12-31\",\"value\":63.3}");
        item("any-of", "AY-T051").body("status", is("NOT_ATTAINED")).body("reasonCode", is("parts-not-met"));

        supply(
                "any-of",
                "{\"target\":\"AY-T051\",\"kind\":\"BASELINE\",\"part\":1,\"from\":\"2020-01-01\",\"to\":\"2020-12-31\",\"value\":50,\"comparable\":false}");
        item("any-of", "AY-T051").body("parts.items.status", contains("NOT_ATTAINED", "AWAITING_REPORT"));
    }

    /** 002 task 21: five county seats, every one of them. */
    @Test
    void missesAllOfThemWithOnePartMissedAndWaitsForUnknownOnes() throws IOException {
        publish("all-of", "乙市");
        supply("all-of", parts("5.1", "5.0", "6", "7"));
        item("all-of", "AY-T052").body("status", is("AWAITING_REPORT"));

        supply("all-of", parts("5.1", "5.0", "6", "7", "5"));
        item("all-of", "AY-T052").body("status", is("ATTAINED")).body("parts.items[4].source", containsString("省厅"));

        supply("all-of", parts("5.1", "4.9", "6", "7", "5"));
        item("all-of", "AY-T052").body("status", is("NOT_ATTAINED"));
    }

    /** A1: whoever missed stays who missed. By its position the figure of 安阳县 would be one of 内黄县. */
    @Test
    void leavesFiguresWithTheirPartWhereverARevisionPutsIt() throws IOException {
        publish("moved", "辛市");
        supply("moved", parts("5.1", "4.9", "6", "7", "5"));
        partOf("moved", "安阳县").body("status", is("NOT_ATTAINED")).body("figure", is(4.9f));

        List<String> names = List.of("汤阴县", "内黄县", "滑县", "安阳县", "林州市");
        feed.take(Events.plan("moved", 2, "辛市", withParts(names)));
        partOf("moved", "安阳县").body("status", is("NOT_ATTAINED")).body("figure", is(4.9f));
        partOf("moved", "内黄县").body("status", is("ATTAINED")).body("figure", is(7));
        supply("moved", "{\"target\":\"AY-T052\",\"kind\":\"PART\",\"part\":3,%s,\"value\":5.2}".formatted(YEAR));
        item("moved", "AY-T052").body("status", is("ATTAINED"));
        given().get("/api/attainment/figures?plan=moved").then().body("items", hasSize(5));
    }

    /** A1, A5: 68 % of a rate of which 70 are asked are not 68 points of which five are. */
    @Test
    void tellsPartsOfOneNameApartByWhatTheyAsk() throws IOException {
        publish("alike", "癸市");
        supply("alike", "{\"target\":\"AY-T051\",\"kind\":\"PART\",\"part\":0,%s,\"value\":68}".formatted(YEAR));
        item("alike", "AY-T051").body("parts.items.status", contains("NOT_ATTAINED", "AWAITING_REPORT"));

        ObjectNode swapped = target("AY-T051");
        ArrayNode parts = (ArrayNode) swapped.path("components").path("parts");
        parts.add(parts.remove(0));
        feed.take(Events.plan("alike", 2, "癸市", swapped.toString()));
        item("alike", "AY-T051")
                .body("status", is("AWAITING_REPORT"))
                .body("parts.items.status", contains("AWAITING_REPORT", "NOT_ATTAINED"));

        parts.remove(1);
        feed.take(Events.plan("alike", 3, "癸市", swapped.toString()));
        item("alike", "AY-T051")
                .body("status", is("AWAITING_REPORT"))
                .body("beside.reason.code", contains("part-gone"));
    }

    @Test
    void decidesNothingByAFigureOfAPartThatIsGone() throws IOException {
        publish("gone", "壬市");
        supply("gone", parts("5.1", "4.9", "6", "7", "5"));
        feed.take(Events.plan("gone", 2, "壬市", withParts(List.of("林州市", "新乡县", "滑县", "内黄县", "汤阴县"))));

        item("gone", "AY-T052")
                .body("status", is("AWAITING_REPORT"))
                .body("beside.find { it.value == 4.9f }.reason.text", containsString("安阳县"));
        String figure = "{\"target\":\"AY-T052\",\"kind\":\"PART\",%s,".formatted(YEAR);
        post("gone", figure + "\"partName\":\"安阳县\",\"value\":5}")
                .statusCode(400)
                .body("violations.field", contains("items[0].partName"))
                .body("violations.detail", contains(containsString("新乡县")));
        post("gone", figure + "\"part\":0,\"partName\":\"新乡县\",\"value\":5}")
                .statusCode(400)
                .body("violations.field", contains("items[0].partName"));
        supply("gone", figure + "\"partName\":\"安阳县\"}");
        supply("gone", figure + "\"partName\":\"新乡县\",\"value\":5}");
        item("gone", "AY-T052").body("status", is("ATTAINED")).body("beside", hasSize(0));
    }

    @Test
    void recordsAJudgementAndTakesItBack() throws IOException {
        publish("judged", "丙市");
        String judgement = "{\"target\":\"JZ-T009\",\"kind\":\"JUDGEMENT\"," + YEAR;
        supply("judged", judgement + ",\"met\":true,\"words\":\"全部地块完成调查\"}");
        item("judged", "JZ-T009")
                .body("status", is("JUDGED_ATTAINED"))
                .body("reasonCode", is("judged-met"))
                .body("reason", containsString("全部地块完成调查"));
        supply("judged", judgement + "}");
        item("judged", "JZ-T009").body("status", is("AWAITING_JUDGEMENT"));
    }

    /** 002 task 1: out of the last ten of 168. */
    @Test
    void ranksTheOwnIndexAmongThePeers() throws IOException {
        publish("ranked", "排名市");
        feed.take(Events.station("排名-1", 1, "排名市", false));
        feed.take(IntStream.range(0, 365)
                .mapToObj(i -> Events.day("排名-1", LocalDate.of(2025, 1, 1).plusDays(i), Events.CLEAN))
                .toArray(Events.Event[]::new));
        feed.settle("排名市");
        item("ranked", "AY-T015").body("status", is("AWAITING_SUPERIOR_VALUE"));

        supply("ranked", peers(166, 158));
        item("ranked", "AY-T015")
                .body("status", is("INSUFFICIENT_DATA"))
                .body("reasonCode", is("peers-incomplete"))
                .body("value", is(159));

        supply("ranked", peers(167, 157));
        item("ranked", "AY-T015")
                .body("status", is("ATTAINED"))
                .body("value", is(158))
                .body("basis.air.region", is("排名市"))
                .body("basis.statistic", containsString("省厅"));

        supply("ranked", peers(167, 158));
        item("ranked", "AY-T015").body("status", is("NOT_ATTAINED")).body("value", is(159));
        given().get("/api/attainment/figures?plan=ranked")
                .then()
                .body("items", hasSize(167))
                .body("items[0].suppliedBy", is("张三"))
                .body("items[0].source", is("省厅通报"));
    }

    /** 000 task 1: one place a year. */
    @Test
    void seesARankImproveFromTheReportsOfTwoYears() throws IOException {
        publish("improving", "丁市");
        report("improving", "JZ-T015", "40");
        item("improving", "JZ-T015")
                .body("reasonCode", is("rank-before-missing"))
                .body("value", is(40));
        reports("improving", "JZ-T015", value("2024", "41"), value("2025", "40"));
        item("improving", "JZ-T015").body("status", is("ATTAINED"));
        reports("improving", "JZ-T015", value("2024", "40"), value("2025", "40"));
        item("improving", "JZ-T015").body("status", is("NOT_ATTAINED")).body("targetValue", is(39));
    }

    /** 002 task 15: grade 2 or better; 001 三(二): 20 per cent less; 001 row: nothing may be lost. */
    @Test
    void judgesGradesChangesAndBaselinesByReports() throws IOException {
        publish("others", "戊市");
        report("others", "AY-T041", "2");
        item("others", "AY-T041").body("status", is("ATTAINED"));
        report("others", "AY-T041", "3", 2);
        item("others", "AY-T041").body("status", is("NOT_ATTAINED"));
        report("others", "AY-T026", "9.9");
        item("others", "AY-T026").body("status", is("AWAITING_REPORT")).body("reasonCode", is("quantity-not-said"));
        report("others", "AY-T026", "9.9,\"quantity\":\"CHANGE\"", 2);
        item("others", "AY-T026").body("status", is("NOT_ATTAINED"));
        supply(
                "others",
                "{\"target\":\"SJ-T024\",\"kind\":\"BASELINE\",\"from\":\"2020-01-01\",\"to\":\"2020-12-31\",\"value\":0.0123}");
        report("others", "SJ-T024", "0.0123");
        item("others", "SJ-T024")
                .body("status", is("ATTAINED"))
                .body("baseline.year", is(2020))
                .body("basis.requiredFrom", containsString("省厅通报"));
        item("others", "JZ-T002").body("parts", nullValue());
    }

    /** Task 21 with other parts, or in another order. */
    private String withParts(List<String> names) throws IOException {
        ObjectNode target = target("AY-T052");
        JsonNode parts = target.path("components").path("parts");
        IntStream.range(0, names.size()).forEach(at -> ((ObjectNode) parts.path(at)).put("name", names.get(at)));
        return target.toString();
    }

    private ObjectNode target(String id) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/shapes/targets.json")) {
            for (JsonNode target : new ObjectMapper().readTree(file)) {
                if (target.path("id").asText().equals(id)) {
                    return (ObjectNode) target;
                }
            }
        }
        throw new IllegalStateException("no " + id);
    }

    private static ValidatableResponse partOf(String plan, String name) {
        return item(plan, "AY-T052")
                .rootPath("items.find { it.target == 'AY-T052' }.parts.items.find { it.name == '" + name + "' }");
    }

    private static String peers(int all, int better) {
        return IntStream.range(0, all)
                .mapToObj(i ->
                        "{\"target\":\"AY-T015\",\"kind\":\"PEER\",\"subject\":\"市%d\",%s,\"value\":%s,\"groupSize\":168}"
                                .formatted(i, YEAR, i < better ? "0.01" : "9.99"))
                .collect(Collectors.joining(","));
    }

    private static String parts(String... changes) {
        return IntStream.range(0, changes.length)
                .mapToObj(i -> "{\"target\":\"AY-T052\",\"kind\":\"PART\",\"part\":%d,%s,\"value\":%s}"
                        .formatted(i, YEAR, changes[i]))
                .collect(Collectors.joining(","));
    }

    private static void supply(String plan, String items) {
        post(plan, items).statusCode(200);
    }

    private static ValidatableResponse post(String plan, String items) {
        return given().contentType("application/json")
                .header("X-Qingce-Actor", "%E5%BC%A0%E4%B8%89")
                .body("{\"plan\":\"%s\",\"source\":\"省厅通报\",\"items\":[%s]}".formatted(plan, items))
                .post("/api/attainment/figures")
                .then();
    }

    private void report(String plan, String target, String value) {
        report(plan, target, value, 1);
    }

    private void report(String plan, String target, String value, int revision) {
        feed.take(event(plan, target, revision, value("2025", value)));
    }

    private int revision = 10;

    private void reports(String plan, String target, String... values) {
        feed.take(event(plan, target, ++revision, String.join(",", values)));
    }

    private static Events.Event event(String plan, String target, int revision, String values) {
        return new Events.Event(
                Events.REPORTED,
                plan + "/" + target,
                "{\"plan\":\"%s\",\"target\":\"%s\",\"revision\":%d,\"values\":[%s]}"
                        .formatted(plan, target, revision, values));
    }

    private static String value(String year, String value) {
        return """
                {"report":1,"period":{"text":"%1$s","kind":"YEAR","from":"%1$s-01-01","to":"%1$s-12-31"},"reportedBy":"市局","value":%2$s,"verifiedAt":"2026-01-20T02:00:00Z"}""".formatted(year, value);
    }

    private void publish(String plan, String region) throws IOException {
        List<String> targets = new ArrayList<>();
        try (InputStream file = getClass().getResourceAsStream("/shapes/targets.json")) {
            for (JsonNode target : new ObjectMapper().readTree(file)) {
                targets.add(target.toString());
            }
        }
        feed.take(Events.plan(plan, 1, region, targets.toArray(String[]::new)));
    }

    private static ValidatableResponse item(String plan, String target) {
        return given().get("/api/attainment?through=2025-12-31&plan=" + plan)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.target == '" + target + "' }");
    }
}
