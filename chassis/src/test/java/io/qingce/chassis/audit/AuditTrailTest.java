package io.qingce.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.value.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTrailTest {

    @Inject
    Database database;

    @Inject
    AuditTrail trail;

    private final String what = UUID.randomUUID().toString();

    @BeforeEach
    void makeRoomForThings() {
        database.run(Sql.of("create table if not exists made_thing (id bigserial, what text)"));
    }

    @Test
    void recordsARefusalAndItsReasonButNoChange() {
        String body = what + "refused";
        send("POST", "/audited/things", body, 409);

        Map<String, Object> row = await().until(() -> row(body), found -> found != null);
        assertEquals("REFUSED", row.get("outcome"));
        assertEquals("409 conflict", row.get("reason"));
        assertEquals(0, made(body));
    }

    @Test
    void undoesTheChangeThatCannotBeRecorded() {
        database.run(Sql.of("alter table audit_waiting rename to audit_gone"));
        try {
            send("POST", "/audited/things", what, 500);
            assertEquals(0, made(what));
        } finally {
            database.run(Sql.of("alter table audit_gone rename to audit_waiting"));
        }
    }

    @Test
    void recordsAChangeWithWhoMadeItAndWhatOf() {
        send("POST", "/audited/things", what, 204);

        Map<String, Object> row = row(what);
        assertEquals("DONE", row.get("outcome"));
        assertEquals("local:李工", row.get("subject"));
        assertEquals("李工", row.get("name"));
        assertEquals("127.0.0.1", row.get("address"));
        assertEquals("postAuditedThings", row.get("operation"));
        assertEquals("/audited/things/" + what, row.get("object"));
        assertEquals("\"7\"", row.get("before"));
        assertEquals("8", row.get("after"));
        assertEquals(1, made(what));
    }

    @Test
    void recordsARequestOfManyTransactionsOnce() {
        send("PUT", "/audited/things", what, 204);

        assertEquals(1, rows(what).size());
        assertEquals("DONE", row(what).get("outcome"));
        assertEquals(2, made(what));
    }

    @Test
    void saysOfARequestThatChangedNothingThatItDidNot() {
        send("POST", "/audited/things/looks", what, 204);

        Map<String, Object> row = await().until(() -> row(what), found -> found != null);
        assertEquals("UNCHANGED", row.get("outcome"));
    }

    @Test
    void recordsThatSomebodyHasReadIt() {
        String asked = "object=" + what;
        given().get("/audited?" + asked).then().statusCode(200).body("items.size()", is(0));

        given().queryParam("operation", "getAudited")
                .get("/audited")
                .then()
                .body("items.object", hasItem("/audited?" + asked));
    }

    @Test
    void recordsWhatIsStoredOnAnotherThreadInOneRowForEachSender() {
        Recording recording = Recording.together(
                List.of(recorded("feed", what + 1), recorded("feed", what + 2), recorded("other", what + 3)));

        assertEquals("made", trail.finishing(recording, () -> make("made")));

        assertEquals(List.of("DONE 1", "DONE 2"), outcomes());
    }

    @Test
    void leavesOutOfARowWhatIsRefusedByThen() {
        Recording refused = recorded("feed", what + 1);
        Recording recording = Recording.together(List.of(refused, recorded("feed", what + 2)));

        trail.finishing(recording, () -> {
            refused.refused(true);
            return make("made");
        });

        assertEquals(List.of("DONE 1"), outcomes());
    }

    @Test
    void recordsWhatIsStoredInPartsWithTheFirstThatChangesSomething() {
        Recording recording = recorded("feed", what + 1);

        trail.recording(recording, () -> QuarkusTransaction.requiringNew().run(() -> made(what)));
        assertEquals(List.of(), outcomes());
        trail.recording(recording, () -> make("made"));
        assertEquals(List.of("DONE 1"), outcomes());
        trail.finishing(recording, () -> make("more"));
        assertEquals(List.of("DONE 1"), outcomes());
    }

    @Test
    void recordsTogetherWithOtherChangesOfTheirTransactionOnce() {
        trail.finishing(recorded("feed", what + 1), () -> makeAndRecord("made"));

        assertEquals(List.of("DONE 1"), outcomes());
    }

    @Test
    void undoesWhatWasRecordedTogetherWithOtherChangesAndRecordsWhatComesAfterIt() {
        Recording recording = recorded("feed", what + 1);

        assertFails(recording, () -> makeAndRecord("undone"));
        assertEquals(List.of(), outcomes());
        trail.finishing(recording, () -> makeAndRecord("made"));

        assertEquals(List.of("DONE 1"), outcomes());
    }

    @Test
    void recordsOfPartsThatAreUndoneWhatTheNextOneChanges() {
        Recording recording = recorded("feed", what + 1);

        assertFails(recording, () -> make("undone"));
        trail.finishing(recording, () -> make("made"));

        assertEquals(List.of("DONE 1"), outcomes());
    }

    @Test
    void saysOfPartsThatChangedNothingThatTheyDidNot() {
        trail.finishing(recorded("feed", what + 1), () -> "nothing");

        await().untilAsserted(() -> assertEquals(List.of("UNCHANGED 1"), outcomes()));
    }

    /** A part that does this and is undone. */
    private void assertFails(Recording recording, Runnable part) {
        assertThrows(
                IllegalStateException.class,
                () -> trail.recording(
                        recording,
                        () -> QuarkusTransaction.requiringNew().run(() -> {
                            part.run();
                            throw new IllegalStateException("a part that fails");
                        })));
    }

    private static Recording recorded(String subject, String body) {
        AuditEntry entry = AuditEntryTest.entry(subject, body);
        return new Recording(() -> List.of(entry), false);
    }

    private String make(String thing) {
        QuarkusTransaction.joiningExisting().run(() -> database.run(making(thing)));
        return thing;
    }

    private String makeAndRecord(String thing) {
        QuarkusTransaction.joiningExisting().run(() -> database.make(making(thing), trail.appending()));
        return thing;
    }

    private static Sql making(String thing) {
        return Sql.of("insert into made_thing (what) values (:what)").with("what", thing);
    }

    /** Of the rows whose request is named so: outcome and times, the newest first. */
    private List<String> outcomes() {
        List<Map<String, Object>> rows =
                given().queryParam("request", what).get("/audited").path("items");
        return rows.stream()
                .map(row -> row.get("outcome") + " " + row.get("times"))
                .toList();
    }

    @Test
    void showsATableToo() {
        send("POST", "/audited/things", what, 204);

        given().accept("text/csv")
                .queryParam("subject", "local:李工")
                .get("/audited")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString(hash(what)));
    }

    @Test
    void refusesAnAnchorThatIsNone() {
        given().queryParam("anchored", "7").get("/audited/verify").then().statusCode(400);
    }

    @Test
    void pagesFromTheNewestOn() {
        send("POST", "/audited/things", what, 204);
        send("POST", "/audited/things", what, 204);

        List<Integer> first = given().queryParam("limit", 1).get("/audited").path("items.id");
        String next = given().queryParam("limit", 1).get("/audited").path("next");
        List<Integer> second = given().queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/audited")
                .path("items.id");
        assertTrue(second.get(0) > first.get(0) - 3, () -> first + " " + second);
        given().queryParam("outcome", "REFUSED").get("/audited").then().body("items.outcome", not(hasItem("DONE")));
    }

    private static void send(String method, String path, String body, int status) {
        given().header("X-Qingce-Actor", "%E6%9D%8E%E5%B7%A5")
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(status);
    }

    private long made(String thing) {
        return database.number(
                Sql.of("select count(*) from made_thing where what = :what").with("what", thing));
    }

    private static Map<String, Object> row(String body) {
        return rows(body).stream().findFirst().orElse(null);
    }

    private static List<Map<String, Object>> rows(String body) {
        List<Map<String, Object>> rows = given().queryParam("limit", 200)
                .get("/audited")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return rows.stream()
                .filter(row -> hash(body).equals(row.get("bodySha256")))
                .toList();
    }

    private static String hash(String body) {
        return Sha256.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
