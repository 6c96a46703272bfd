package io.qingce.report.bulletin;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
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
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.chassis.database.Sql;
import io.qingce.report.Events;
import io.qingce.report.bulletin.paper.PrintedNumbers;
import io.qingce.report.intake.Feed;
import io.qingce.verifier.CanonicalJson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulletinsResourceTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir"), "bulletins");

    private static final Path PAPERS = Path.of("target", "papers");

    @Inject
    Feed feed;

    @Inject
    Database database;

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
        move(id, "publish", Map.of()).statusCode(200);
        given().get("/api/bulletins?region=" + region).then().body("items.id", contains(id));
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
        move(erratum, "publish", Map.of()).statusCode(200);
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
                .body("reason", is("误发"));
        given().get("/api/sign-offs/verify").then().body("intact", is(true));
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
        move(id, "check", Map.of()).statusCode(200).body("state", is("CHECKED"));
        move(id, "sign", Map.of("note", "签发")).statusCode(200).body("state", is("SIGNED"));
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
