package io.qingce.report.bulletin;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.chassis.database.Sql;
import io.qingce.report.Events;
import io.qingce.report.StandingClock;
import io.qingce.report.bulletin.paper.PrintedNumbers;
import io.qingce.report.intake.Feed;
import io.qingce.report.scoring.StoredRules;
import io.qingce.verifier.CanonicalJson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulletinsResourceTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir"), "bulletins");

    private static final Path PAPERS = Path.of("target", "papers");

    @Inject
    Feed feed;

    @Inject
    Database database;

    @Inject
    StandingClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void refusesWhatNoBulletinIsOf() {
        draw(Map.of("kind", "air-weekly", "region", "X", "period", "2025-06"))
                .statusCode(422)
                .body("violations.field", contains("kind"));
        draw(Map.of("kind", "air-monthly", "period", "2025-06"))
                .statusCode(422)
                .body("violations.field", contains("region"));
        draw(Map.of("kind", "air-monthly", "region", "X", "plan", "anyang", "period", "2025-06"))
                .statusCode(422)
                .body("violations.field", contains("plan"));
        draw(Map.of("kind", "air-monthly", "region", "X", "period", "2025"))
                .statusCode(422)
                .body("violations.reason", contains("not-a-period"));
        draw(Map.of("kind", "air-monthly", "region", "X", "period", "2026-03"))
                .statusCode(422)
                .body("violations.reason", contains("not-over"));
        draw(Map.of("kind", "air-monthly", "region", "没有此市", "period", "2025-06"))
                .statusCode(404)
                .body("type", endsWith("unknown-region"));
        draw(Map.of("kind", "plan-monthly", "plan", "no-such-plan", "period", "2025-06"))
                .statusCode(404);
        draw(Map.of("kind", "air-monthly", "region", "X", "period", "2025-06", "version", "NEWEST"))
                .statusCode(400)
                .body("violations.field", contains("version"));
        given().get("/api/bulletins/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/bulletins?state=LOST").then().statusCode(400);
        given().get("/api/bulletins.atom?state=DRAFT").then().statusCode(400);
    }

    @Test
    void refusesAnAssessmentByNoRulesAndASheetOfNoTarget() throws IOException {
        publishAnyang("anyang-refused", "公报拒绝市");
        draw(Map.of("kind", "plan-assessment", "plan", "anyang-refused", "period", "2025"))
                .statusCode(422)
                .body("violations.field", contains("scoring"));
        draw(Map.of("kind", "plan-assessment", "plan", "anyang-refused", "period", "2025", "scoring", "no-such-rules"))
                .statusCode(404)
                .body("type", endsWith("unknown-rules"));
        draw(Map.of("kind", "target-basis", "plan", "anyang-refused", "period", "2025-09"))
                .statusCode(422)
                .body("violations.field", contains("target"));
        draw(Map.of("kind", "target-basis", "plan", "anyang-refused", "period", "2025-09", "target", "AY-T999"))
                .statusCode(404)
                .body("type", endsWith("unknown-target"));
        draw(Map.of("kind", "plan-quarterly", "plan", "anyang-refused", "period", "2025-09"))
                .statusCode(422)
                .body("violations.reason", contains("not-a-period"));
        draw(Map.of("kind", "plan-half-yearly", "plan", "anyang-refused", "period", "2026-H1"))
                .statusCode(422)
                .body("violations.reason", contains("not-over"));
        given().get("/api/bulletins/kinds")
                .then()
                .body("items.find { it.kind == 'plan-assessment' }.needs", contains("scoring"))
                .body("items.find { it.kind == 'plan-assessment' }.length", is("YEAR"))
                .body("items.find { it.kind == 'target-basis' }.needs", contains("target"))
                .body("items.find { it.kind == 'plan-quarterly' }.needs", empty());
    }

    @Test
    void printsWhatTheInterfaceAnswersAndIsCorrectedByNumber() throws IOException {
        String region = "濮阳市";
        takeDays(region, "bulletin-1", LocalDate.of(2024, 6, 1), 30, "44");
        takeDays(region, "bulletin-1", LocalDate.of(2025, 5, 1), 31, "40");
        takeDays(region, "bulletin-1", LocalDate.of(2025, 6, 1), 30, "33");
        feed.settle(region);
        String id = draw(Map.of("kind", "air-monthly", "region", region, "period", "2025-06", "group", "2+26"))
                .statusCode(201)
                .extract()
                .path("id");

        JsonNode data = data(id);
        assertKeepsItsSchema(data);
        assertPrintsWhatIsAnswered(data, 60);
        given().get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("title", is("濮阳市环境空气质量月报（2025年6月）"))
                .body("sections[0].paragraphs[0].values.pm25.printed", is("33"))
                .body("sections[0].paragraphs[0].values.pm25Yoy.printed", is("下降25.0"));
        given().header("Accept-Language", "en")
                .get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("title", is("Ambient air quality of 濮阳市, June 2025"))
                .body("sections[0].paragraphs[0].values.pm25Yoy.printed", is("down 25.0"));

        signed(id);
        assertIsSealed(id);
        assertPapersPrintTheData(id, "air: /api");
        assertIsCorrected(id, region);
    }

    private void assertIsSealed(String id) {
        assertThrows(
                DatabaseFailure.class,
                () -> database.run(Sql.of("update bulletin set title = 'another' where id = :id")
                        .with("id", UUID.fromString(id))));
        String sha256 = given().get("/api/bulletins/" + id).path("sha256");
        assertEquals(sha256, CanonicalJson.sha256(CanonicalJson.of(data(id))));
        given().get("/api/bulletins/" + id + "/sign-off")
                .then()
                .statusCode(200)
                .body("sha256", is(sha256))
                .body("intact", is(true))
                .body("reproduced", is(true))
                .body("differences", empty());
    }

    private void assertIsCorrected(String id, String region) {
        given().get("/api/bulletins?region=" + region).then().body("items", empty());
        feed(region).body("feed.entry.size()", is(0));
        move(id, "publish", Map.of()).statusCode(200);
        given().get("/api/bulletins?region=" + region).then().body("items.id", contains(id));
        feed(region).body("feed.entry.id", is("urn:uuid:" + id)).body("feed.entry.author.name", is("乙"));
        given().get("/api/bulletins/" + id + "/changes").then().body("items", empty());
        move(id, "errata", Map.of("note", "无")).statusCode(409).body("type", endsWith("nothing-to-correct"));

        takeDays(region, "bulletin-1", LocalDate.of(2025, 6, 1), 30, "36", 2);
        feed.settle(region);
        given().get("/api/bulletins/" + id + "/changes")
                .then()
                .body("items.place", hasItem("summary/1/pm25"))
                .body("items.find { it.place == 'concentrations/PM2.5/value' }.before", is("33"))
                .body("items.find { it.place == 'concentrations/PM2.5/value' }.after", is("36"));
        move(id, "errata", Map.of()).statusCode(422);
        String erratum = move(id, "errata", Map.of("note", "审核更正"))
                .statusCode(201)
                .body("erratum", is(1))
                .body("corrects", is(id))
                .extract()
                .path("id");
        signed(erratum);
        move(erratum, "publish", Map.of()).statusCode(200).body("may.move", contains("withdraw"));
        given().get("/api/bulletins/" + id)
                .then()
                .body("state", is("PUBLISHED"))
                .body("correctedBy", contains(erratum));
        given().get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("sections[0].paragraphs[0].values.pm25.printed", is("33"));
        move(erratum, "withdraw", Map.of("note", "误发"))
                .statusCode(200)
                .body("state", is("WITHDRAWN"))
                .body("may", empty())
                .body("reason", is("误发"));
        feed(region)
                .body("feed.entry.collect { it.summary.text() }", contains("已撤回：误发", region))
                .body("feed.entry[0].title", startsWith(region));
        given().get("/api/sign-offs/verify").then().body("intact", is(true));
    }

    /** In the transaction of the move: what is told is stored with it, and a receiver that is down gets it later. */
    @Test
    void tellsWebhooksOfAPublicationACorrectionAndAWithdrawalAndOfNoDraft() {
        String region = "公报告知市";
        int webhook = given().contentType(ContentType.JSON)
                .body("{\"url\":\"http://127.0.0.1:9/\",\"types\":[\"report.bulletin-published.v1\","
                        + "\"report.bulletin-corrected.v1\",\"report.bulletin-withdrawn.v1\"]}")
                .post("/api/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        takeDays(region, "bulletin-told", LocalDate.of(2025, 6, 1), 30, "33");
        feed.settle(region);
        String draft = drawn(region);
        move(draft, "withdraw", Map.of("note", "重复")).statusCode(200);

        String id = drawn(region);
        signed(id);
        move(id, "publish", Map.of()).statusCode(200);
        takeDays(region, "bulletin-told", LocalDate.of(2025, 6, 1), 30, "36", 2);
        feed.settle(region);
        String erratum = move(id, "errata", Map.of("note", "审核更正"))
                .statusCode(201)
                .extract()
                .path("id");
        signed(erratum);
        move(erratum, "publish", Map.of()).statusCode(200);
        move(id, "withdraw", Map.of("note", "误发")).statusCode(200);

        JsonPath told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/api/webhooks/" + webhook + "/deliveries?state=DEAD")
                                .jsonPath(),
                        dead -> dead.getList("items").size() >= 3);
        assertThat(
                told.getList("items.type"),
                contains(
                        "report.bulletin-withdrawn.v1",
                        "report.bulletin-corrected.v1",
                        "report.bulletin-published.v1"));
        JsonPath withdrawn = JsonPath.from(told.getString("items[0].payload"));
        assertThat(
                withdrawn.getString("bulletin") + withdrawn.getString("reason") + withdrawn.getLong("revision"),
                is(id + "误发5"));
        JsonPath corrected = JsonPath.from(told.getString("items[1].payload"));
        assertThat(
                corrected.getString("bulletin") + corrected.getString("corrects") + corrected.getInt("erratum"),
                is(erratum + id + "1"));
        JsonPath published = JsonPath.from(told.getString("items[2].payload"));
        assertThat(published.getString("title"), is(region + "环境空气质量月报（2025年6月）"));
        given().get(published.getString("address"))
                .then()
                .statusCode(200)
                .body("sha256", is(published.getString("sha256")));
        given().delete("/api/webhooks/" + webhook).then().statusCode(204);
    }

    private static String drawn(String region) {
        return draw(Map.of("kind", "air-monthly", "region", region, "period", "2025-06"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse feed(String region) {
        return given().get("/api/bulletins.atom?region=" + region)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml");
    }

    @Test
    void signsNothingElseThanWhatWasChecked() {
        String region = "公报变动市";
        takeDays(region, "bulletin-2", LocalDate.of(2025, 6, 1), 30, "33");
        feed.settle(region);
        String id = draw(Map.of("kind", "air-monthly", "region", region, "period", "2025-06"))
                .statusCode(201)
                .extract()
                .path("id");
        move(id, "sign", Map.of()).statusCode(409).body("type", endsWith("wrong-state"));
        given().contentType(ContentType.JSON)
                .body(Map.of("by", "甲"))
                .post("/api/bulletins/" + id + "/check")
                .then()
                .statusCode(428);
        move(id, "check", Map.of()).statusCode(200);

        takeDays(region, "bulletin-2", LocalDate.of(2025, 6, 1), 30, "36", 2);
        feed.settle(region);
        move(id, "sign", Map.of())
                .statusCode(409)
                .body("type", endsWith("figures-changed"))
                .body("violations.field", hasItem("concentrations/PM2.5/value"));
        move(id, "draft", Map.of()).statusCode(200).body("state", is("DRAFT")).body("checked", nullValue());
        signed(id);
    }

    @Test
    void printsTheTargetsOfAPlanByTheUnitsThatOweThem() throws IOException {
        JsonNode document = new YAMLMapper()
                .readTree(Path.of("..", "plan-service", "src", "main", "resources", "plans", "anyang.yaml")
                        .toFile());
        feed.take(new Events.Event(
                Events.PLANS, "anyang", "{\"plan\":\"anyang\",\"revision\":1,\"document\":" + document + "}"));
        String id = draw(Map.of("kind", "plan-monthly", "plan", "anyang", "period", "2025-11"))
                .statusCode(201)
                .extract()
                .path("id");

        JsonNode data = data(id);
        assertKeepsItsSchema(data);
        assertPrintsWhatIsAnswered(data, 60);
        given().get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("sections.find { it.key == 'units' }.table.rows.group.unique().size()", greaterThan(5))
                .body("sections.find { it.key == 'nextMonth' }.table.rows.size()", greaterThan(0))
                .body(
                        "sections.find { it.key == 'units' }.table.rows.values.light.printed.flatten()",
                        not(hasItem("—")));
        assertPapersPrintTheData(id, "plan: /api");
        signed(id);
    }

    /** Scored by the rules of the moment: what is signed stays what it was when the rules are changed. */
    @Test
    void printsTheMarksOfAYearWithEveryReasonAndTheVeto() throws IOException {
        publishAnyang("anyang-assessed", "公报考核市");
        takeDays("公报考核市", "bulletin-assessed", LocalDate.of(2025, 1, 1), 365, "52");
        feed.settle("公报考核市");
        putRules(null, "市生态环境保护目标考核办法");
        String id = draw(Map.of(
                        "kind", "plan-assessment", "plan", "anyang-assessed", "period", "2025", "scoring", "papers"))
                .statusCode(201)
                .extract()
                .path("id");
        JsonNode data = data(id);
        assertKeepsItsSchema(data);
        assertPrintsWhatIsAnswered(data, 60);
        assertPapersPrintTheData(id, "score: /api");
        given().get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("title", endsWith("2025年度考核结果"))
                .body("sections.find { it.key == 'veto' }.table.rows.key", contains("AY-T002"))
                .body("sections.find { it.key == 'veto' }.table.rows[0].values.vetoed.printed", is("合格"))
                .body("sections[0].paragraphs[1].text", containsString("按得分为“良好”，考核等次为“合格”"))
                .body("sections[0].paragraphs[1].values.grade.printed", is("合格"))
                .body("sections.find { it.key == 'reasons' }.table.rows.values.reasons.printed", not(hasItem("—")));
        signed(id);

        clock.standAt(clock.instant().plusSeconds(1));
        putRules("\"1\"", "新办法");
        given().get("/api/bulletins/" + id + "/sign-off")
                .then()
                .body("intact", is(true))
                .body("reproduced", is(true))
                .body("differences.find { it.pointer.endsWith('rulesTitle/printed') }.current", is("\"新办法\""));
        given().get("/api/bulletins/" + id + "/changes")
                .then()
                .body("items.find { it.place == 'result/1/rulesTitle' }.after", is("新办法"));
    }

    @Test
    void printsAQuarterByChapterAndUnitAndSaysWhatIsNotKnown() throws IOException {
        publishAnyang("anyang-quarter", "公报季报市");
        takeDays("公报季报市", "bulletin-quarter", LocalDate.of(2025, 1, 1), 181, "40");
        takeDays("公报季报市", "bulletin-quarter", LocalDate.of(2025, 7, 1), 92, "90");
        feed.take(progress("anyang-quarter", "AY-K01", "2025-08"));
        feed.settle("公报季报市");
        String id = draw(Map.of("kind", "plan-quarterly", "plan", "anyang-quarter", "period", "2025-Q3"))
                .statusCode(201)
                .extract()
                .path("id");
        JsonNode data = data(id);
        assertKeepsItsSchema(data);
        assertPrintsWhatIsAnswered(data, 60);
        assertPapersPrintTheData(id, "overview: /api");
        given().get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("sections.find { it.key == 'changes' }.table.rows.key", hasItem("AY-T002"))
                .body("sections.find { it.key == 'chapters' }.table.rows.group.unique()", contains("二、主要目标", "三、重点任务"))
                .body("sections[0].paragraphs[2].values.reported.printed", is("1"))
                .body("sections.find { it.key == 'orders' }.paragraphs[0].text", startsWith("未掌握"));
        signed(id);
    }

    @Test
    void printsHalfAYearWithWhatHasChangedAndTheTasksThatNobodyReported() throws IOException {
        publishAnyang("anyang-half", "公报半年市");
        takeDays("公报半年市", "bulletin-half", LocalDate.of(2025, 1, 1), 181, "40");
        feed.take(progress("anyang-half", "AY-K01", "2025-03"));
        feed.settle("公报半年市");
        String id = draw(Map.of("kind", "plan-half-yearly", "plan", "anyang-half", "period", "2025-H1"))
                .statusCode(201)
                .extract()
                .path("id");
        JsonNode data = data(id);
        assertKeepsItsSchema(data);
        assertPrintsWhatIsAnswered(data, 60);
        assertPapersPrintTheData(id, "overview: /api");
        given().get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("title", endsWith("2025年上半年实施情况总结"))
                .body("sections.find { it.key == 'tasks' }.table.rows.key", not(hasItem("AY-K01")))
                .body("sections.find { it.key == 'tasks' }.table.rows.key", hasItem("AY-K02"));
        signed(id);
    }

    @Test
    void printsOneTargetFromItsWordsToWhatTheRestOfTheYearMayBear() throws IOException {
        publishAnyang("anyang-sheet", "公报单项市");
        takeDays("公报单项市", "bulletin-sheet", LocalDate.of(2025, 1, 1), 273, "45");
        feed.settle("公报单项市");
        String id = sheet("anyang-sheet", "AY-T002");
        JsonNode data = data(id);
        assertKeepsItsSchema(data);
        assertPrintsWhatIsAnswered(data, 8);
        assertPapersPrintTheData(id, "sheet: /api");
        given().get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("sections[0].paragraphs[0].values.words.printed", is("全市细颗粒物浓度不高于47微克/立方米"))
                .body("sections[0].paragraphs[0].values.place.printed", is("二、主要目标"))
                .body("sections.find { it.key == 'sites' }.table.rows[0].values.days.printed", is("273"))
                .body("sections.find { it.key == 'rest' }.paragraphs[0].values.remaining.printed", is("92"))
                .body("sections.find { it.key == 'rest' }.paragraphs[0].values.mean.printed", startsWith("45"));
        signed(id);

        String reported = sheet("anyang-sheet", "AY-T016");
        assertKeepsItsSchema(data(reported));
        given().get("/api/bulletins/" + reported + "/data.json")
                .then()
                .body("sections.key", not(hasItem("sites")))
                .body("sections.find { it.key == 'figure' }.paragraphs[0].values.value.printed", is("—"))
                .body("sections.find { it.key == 'rest' }.paragraphs[0].values.none.printed", not(is("—")));
    }

    private static String sheet(String plan, String target) {
        return draw(Map.of("kind", "target-basis", "plan", plan, "target", target, "period", "2025-09"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void publishAnyang(String code, String region) throws IOException {
        JsonNode document = new YAMLMapper()
                .readTree(Path.of("..", "plan-service", "src", "main", "resources", "plans", "anyang.yaml")
                        .toFile());
        ((ObjectNode) document).put("code", code);
        ((ObjectNode) document.get("region")).put("name", region);
        feed.take(new Events.Event(
                Events.PLANS, code, "{\"plan\":\"" + code + "\",\"revision\":1,\"document\":" + document + "}"));
    }

    private static Events.Event progress(String plan, String task, String month) {
        String to = YearMonth.parse(month).atEndOfMonth().toString();
        return new Events.Event(Events.PROGRESS, plan + "/" + task, """
            {"plan":"%s","task":"%s","revision":1,"reports":[{"report":1,"reportedBy":"市生态环境局","words":"完成",
             "period":{"text":"%s","kind":"MONTH","from":"%s-01","to":"%s"},"verifiedAt":"2025-10-05T00:00:00Z"}]}\
            """.formatted(plan, task, month, month, to));
    }

    private static void putRules(@Nullable String seen, String title) {
        String rules = """
            {"title":"%s","fullMarks":100,"targets":[
              {"match":{"indicators":["pm25-annual-mean"]},"marks":20,"notMet":2,"gap":{"unit":1,"marks":0.5,"count":"BEGUN"},
               "cap":10,"missing":"EXCLUDE","veto":"合格"},
              {"match":{"dataClasses":["MONITORED_AIR","MONITORED_WATER"]},"marks":10,"notMet":10,"missing":"DEDUCT"},
              {"marks":1,"notMet":1,"missing":"EXCLUDE"}],
             "tasks":[{"marks":1,"withinDays":92,"notReported":1}],
             "grades":[{"name":"优秀","from":90},{"name":"良好","from":30},{"name":"合格","from":20},{"name":"不合格","from":0}]}\
            """.formatted(title);
        StoredRules.put("papers", seen, rules).then().statusCode(seen == null ? 201 : 200);
    }

    @Test
    void printsTheWaterOfARegionSectionBySection() throws IOException {
        String region = "公报水市";
        feed.take(
                Events.site("bulletin-w", 1, "RIVER_SECTION", region, false, false),
                Events.sample("bulletin-w", LocalDate.of(2025, 6, 3), Map.of("NH3-N", "0.4", "CODMn", "5.1")),
                Events.sample("bulletin-w", LocalDate.of(2024, 6, 3), Map.of("NH3-N", "1.4", "CODMn", "5.1")));
        String id = draw(Map.of("kind", "water-monthly", "region", region, "period", "2025-06"))
                .statusCode(201)
                .extract()
                .path("id");
        JsonNode data = data(id);
        assertKeepsItsSchema(data);
        assertPrintsWhatIsAnswered(data, 15);
        assertPapersPrintTheData(id, "water: /api");
        given().get("/api/bulletins/" + id + "/data.json")
                .then()
                .body("sections.find { it.key == 'sections' }.table.rows[0].values.waterClass.printed", is("Ⅲ类"))
                .body("sections.find { it.key == 'sections' }.table.rows[0].values.yearBefore.printed", is("Ⅳ类"));
        signed(id);
    }

    /**
     * Every number of the paper is one of the data, and none is missing; below the sources stand number and hash. The papers are
     * left in {@code target/papers} to be looked at.
     */
    private static void assertPapersPrintTheData(String id, String sources) throws IOException {
        Set<String> numbers = PrintedNumbers.inData(data(id));
        byte[] pdf = paper(id, "pdf", "application/pdf");
        byte[] xlsx = paper(id, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        String kind = data(id).get("kind").asText();
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(kind + ".pdf"), pdf);
        Files.write(PAPERS.resolve(kind + ".xlsx"), xlsx);
        assertEquals(numbers, PrintedNumbers.in(PrintedNumbers.before(PrintedNumbers.textOf(pdf), sources)));
        assertEquals(numbers, PrintedNumbers.in(PrintedNumbers.before(PrintedNumbers.textOf(xlsx, 0), "编号")));
    }

    private static byte[] paper(String id, String form, String type) {
        return given().get("/api/bulletins/" + id + "/paper." + form)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(type))
                .extract()
                .asByteArray();
    }

    /** Each number is that of the answer to the request which the data name, at the place which they name. */
    private static void assertPrintsWhatIsAnswered(JsonNode data, int least) {
        Map<String, JsonNode> answers = new HashMap<>();
        data.get("sources")
                .forEach(source -> answers.put(
                        source.get("key").asText(),
                        CanonicalJson.read(given().urlEncodingEnabled(false)
                                .get(source.get("query").asText())
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())));
        List<JsonNode> values = new ArrayList<>();
        data.findParents("pointer").stream().filter(value -> value.has("value")).forEach(values::add);
        assertThat(values.size(), greaterThan(least));
        for (JsonNode value : values) {
            assertThat(
                    value.toString(),
                    value.get("value"),
                    equalTo(answers.get(value.get("source").asText())
                            .at(value.get("pointer").asText())));
            assertThat(
                    value.toString(),
                    value.get("printed").asText(),
                    endsWith(
                            value.get("value").decimalValue().signum() == 0
                                            && value.get("printed").asText().equals("持平")
                                    ? "持平"
                                    : value.get("value").decimalValue().abs().toPlainString()));
        }
    }

    private static void assertKeepsItsSchema(JsonNode data) throws IOException {
        String schema = Files.readString(CONTRACTS.resolve("data.v1.schema.json"));
        assertThat(
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(new ObjectMapper().readTree(data.toString())),
                empty());
    }

    private void takeDays(String region, String site, LocalDate from, int days, String pm25) {
        takeDays(region, site, from, days, pm25, 1);
    }

    private void takeDays(String region, String site, LocalDate from, int days, String pm25, long revision) {
        Stream<Events.Event> readings = Stream.iterate(from, day -> day.plusDays(1))
                .limit(days)
                .map(day -> Events.day(site, day, "REAL_TIME", revision, cleanBut("PM2.5", pm25)));
        feed.take(Stream.concat(Stream.of(Events.station(site, 1, region, false)), readings)
                .toArray(Events.Event[]::new));
    }

    private static void signed(String id) {
        move(id, "check", Map.of())
                .statusCode(200)
                .body("state", is("CHECKED"))
                .body("may.move", contains("sign", "draft", "withdraw"));
        move(id, "sign", Map.of("note", "签发"))
                .statusCode(200)
                .body("state", is("SIGNED"))
                .body("may.role", contains("signer", "signer"))
                .body("may.reasoned", contains(false, true));
    }

    private static ValidatableResponse draw(Map<String, String> request) {
        Map<String, String> body = new HashMap<>(request);
        body.put("drawnBy", "甲");
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/bulletins")
                .then();
    }

    private static ValidatableResponse move(String id, String move, Map<String, String> more) {
        Response seen = given().get("/api/bulletins/" + id);
        Map<String, String> body = new HashMap<>(more);
        body.put("by", "乙");
        return given().contentType(ContentType.JSON)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/api/bulletins/" + id + "/" + move)
                .then();
    }

    private static JsonNode data(String id) {
        return CanonicalJson.read(
                given().get("/api/bulletins/" + id + "/data.json").asString());
    }
}
