package io.qingce.report.alarm;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlarmsResourceTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("contracts.dir"));
    private static final String TOPIC = "report.alarm-changed.v1";

    /** The clock of the tests stands at noon of 15 March 2026. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Inject
    Feed feed;

    @Inject
    ObjectMapper json;

    @Test
    void refusesAKindOrACursorThatNobodyKnows() {
        given().get("/api/alarms?kind=FIRE").then().statusCode(400).body("violations[0].field", is("kind"));
        given().get("/api/alarms?cursor=bm8").then().statusCode(400).body("violations[0].field", is("cursor"));
    }

    @Test
    void raisesOnceWhenAStationFallsSilentAndClearsWhenItSpeaksAgain() {
        feed.take(Events.station("静-1", 1, "静默市", false), hours("静-1", TODAY, 7));
        assertThat(
                await("SITE_SILENT", "静-1", alarms -> alarms.size() == 1).get(0).get("detail"),
                is(Map.of(
                        "site",
                        "静-1",
                        "name",
                        "点位静-1",
                        "region",
                        "静默市",
                        "lastHour",
                        "2026-03-14T23:00:00Z",
                        "silence",
                        "PT4H")));

        feed.take(hours("静-1", TODAY, 11));
        Map<String, Object> cleared = await(
                        "SITE_SILENT", "静-1", alarms -> !(boolean) alarms.get(0).get("standing"))
                .get(0);
        assertThat(cleared.get("revision"), is(2));
        assertThat(cleared.get("clearedAt"), is("2026-03-15T04:00:00Z"));
        assertThat(list("SITE_SILENT", "静-1"), hasSize(1));
    }

    @Test
    void takesASiteThatIsLongSilentForOutOfService() {
        feed.take(Events.station("停-1", 1, "停运市", false), hours("停-1", TODAY.minusDays(40), 24));
        feed.take(Events.station("停-2", 1, "停运市", false), hours("停-2", TODAY.minusDays(2), 24));

        await("SITE_SILENT", "停-2", alarms -> alarms.size() == 1);
        assertThat(list("SITE_SILENT", "停-1"), hasSize(0));
    }

    @Test
    void raisesAnExceedanceOfYesterdayAndClearsItAfterACorrection() {
        feed.take(
                Events.station("超-1", 1, "超标市", false),
                Events.day("超-1", TODAY.minusDays(1), "REAL_TIME", 1, cleanBut("PM2.5", "160")));
        feed.settle("超标市");
        Map<String, Object> raised =
                await("EXCEEDANCE", "超标市", alarms -> alarms.size() == 1).get(0);
        assertThat(new JsonPath(write(raised.get("detail"))).getInt("aqi"), is(210));

        feed.take(Events.day("超-1", TODAY.minusDays(1), "REAL_TIME", 2, CLEAN));
        feed.settle("超标市");
        await("EXCEEDANCE", "超标市", alarms -> !(boolean) alarms.get(0).get("standing"));
    }

    @Test
    void raisesATargetAtRiskAndAnotherThatNothingCanSaveOfAPlanInForce() {
        List<Event> events = new ArrayList<>();
        events.add(Events.station("险-1", 1, "风险市", false));
        for (int day = 1; day <= 73; day++) {
            events.add(Events.day("险-1", LocalDate.ofYearDay(2026, day), cleanBut("PM2.5", "160")));
        }
        feed.take(events.toArray(Event[]::new));
        feed.settle("风险市");
        feed.take(risky("a-draft", 1, "DRAFT"), risky("risky", 1, "ISSUED"));

        await("BUDGET_SPENT", "risky/HEAVY", alarms -> alarms.size() == 1);
        await("TARGET_AT_RISK", "risky/PM", alarms -> alarms.size() == 1);
        given().get("/api/alarms?plan=risky&standing=true")
                .then()
                .statusCode(200)
                .body("items.subject", containsInAnyOrder("risky/PM", "risky/HEAVY", "risky/HEAVY"))
                .body("items.find { it.kind == 'BUDGET_SPENT' }.detail.outlook", is("NO_LONGER_REACHABLE"))
                .body("items.find { it.subject == 'risky/PM' }.detail.basis.air.region", is("风险市"));
        given().get("/api/alarms?plan=a-draft").then().body("items", hasSize(0));

        feed.take(risky("risky", 2, "SUPERSEDED"));
        await("TARGET_AT_RISK", "risky/PM", alarms -> !(boolean) alarms.get(0).get("standing"));
        given().get("/api/alarms?plan=risky&standing=true").then().body("items", hasSize(0));
    }

    private static Event risky(String code, int revision, String status) {
        Event issued = Events.plan(
                code,
                revision,
                "风险市",
                Events.target("PM", "pm25-annual-mean", "\"direction\":\"LOWER\",", 2026, "AT_MOST", "40"),
                Events.target("HEAVY", "heavy-pollution-days", "\"direction\":\"LOWER\",", 2026, "AT_MOST", "5"));
        return new Event(issued.topic(), issued.key(), issued.json().replace("ISSUED", status));
    }

    @Test
    void keepsItsGoldenExampleWithinTheContractAndWritesExactlyIt() throws IOException {
        JsonNode golden = json.readTree(Files.readString(CONTRACTS.resolve("examples/" + TOPIC + ".json")));
        JsonSchema contract = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(CONTRACTS
                        .resolve("events/" + TOPIC + ".schema.json")
                        .toUri()
                        .toString()));
        Alarm alarm = Alarm.of(
                7,
                AlarmKind.SITE_SILENT,
                "1001A",
                null,
                Instant.parse("2026-03-15T04:00:00Z"),
                Instant.parse("2026-03-15T06:00:00Z"),
                golden.path("detail").toString());

        assertThat(contract.validate(golden), hasSize(0));
        assertThat(json.readTree(Words.inJson(Language.CHINESE, json.writeValueAsString(alarm))), is(golden));
    }

    private static Event hours(String site, LocalDate day, int last) {
        List<String> hours = new ArrayList<>();
        for (int hour = 1; hour <= last; hour++) {
            hours.add(Events.hour(day, hour, "REAL_TIME", 1, CLEAN));
        }
        return Events.observed(site, hours);
    }

    private static List<Map<String, Object>> await(
            String kind, String subject, Predicate<List<Map<String, Object>>> until) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> list(kind, subject), alarms -> !alarms.isEmpty() && until.test(alarms));
    }

    private static List<Map<String, Object>> list(String kind, String subject) {
        return given().get("/api/alarms?limit=500&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.subject == '" + subject + "' }");
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
