package io.qingce.chassis.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    Database database;

    @Inject
    KeptAnswers answers;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void makeRoomForThings() {
        database.run(Sql.of("create table if not exists made_thing (id bigserial, what text)"));
    }

    @Test
    void refusesAnotherContentUnderTheSameKey() {
        String what = unique();
        post(key, what).then().statusCode(201);
        refused(422, "idempotency-key-reused", post(key, what + "b"));
        assertEquals(1, made(what));
    }

    @Test
    void refusesAKeyThatIsNone() {
        String what = unique();
        refused(400, "unreadable-idempotency-key", post("two words", what));
        assertEquals(0, made(what));
    }

    @Test
    void refusesToRepeatAnAnswerThatWasTooLongToKeep() {
        String kept =
                post(key, "600", "/keyed/long").then().statusCode(200).extract().asString();
        assertEquals(kept, post(key, "600", "/keyed/long").asString());
        post(key + "b", "700", "/keyed/long").then().statusCode(200);
        refused(409, "answer-not-kept", post(key + "b", "700", "/keyed/long"));
    }

    @Test
    void leavesTheKeyOfARefusedRequestFreeAndNothingMade() {
        String what = unique() + "refused";
        refused(409, "conflict", post(key, what));
        refused(409, "conflict", post(key, what));
        assertEquals(0, made(what));
        post(key, unique()).then().statusCode(201);
    }

    @Test
    void repeatsStatusHeadersAndBodyOfTheFirstAnswer() {
        String what = unique();
        Response first = post(key, what);
        Response second = post(key, what);
        second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        for (String header : List.of("Location", "ETag", "Content-Type", "Content-Language")) {
            assertEquals(first.header(header), second.header(header), header);
        }
        assertEquals(first.asString(), second.asString());
        assertEquals(1, made(what));
    }

    @Test
    void repeatsTheAnswerInTheLanguageOfWhoAsks() {
        String what = unique();
        post(key, what).then().body("said", equalTo("做了" + what));
        given().header("Accept-Language", "en")
                .header(Idempotent.HEADER, key)
                .contentType("text/csv")
                .body(what)
                .post("/keyed/things")
                .then()
                .header("Content-Language", equalTo("en"))
                .body("said", equalTo("made " + what));
    }

    @Test
    void carriesOutEachRequestWithoutAKey() {
        String what = unique();
        String first = post(null, what).then().statusCode(201).extract().header("Location");
        assertNotEquals(first, post(null, what).header("Location"));
    }

    @Test
    void makesOneThingForManyWhoComeAtOnce() {
        String what = unique();
        Set<String> answered = new HashSet<>(IntStream.range(0, 12)
                .parallel()
                .mapToObj(
                        each -> post(key, what).then().statusCode(201).extract().asString())
                .toList());
        assertEquals(1, answered.size());
        assertEquals(1, made(what));
    }

    @Test
    void forgetsWhatIsTooOld() {
        String what = unique();
        post(key, what).then().statusCode(201);
        database.run(Sql.of("update idempotency_key set until = now() - interval '1 second'"));
        assertFalse(answers.forget());
        assertEquals(0, database.number(Sql.of("select count(*) from idempotency_key")));
        post(key, what).then().statusCode(201).header("Location", endsWith(Long.toString(newest(what))));
        assertEquals(2, made(what));
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        database.run(Sql.of("insert into idempotency_key (id, fingerprint, until)"
                + " select 'many-' || n, '', now() + n * interval '1 minute' from generate_series(1, 60) n"));
        answers.forget();
        assertEquals(50, database.number(Sql.of("select count(*) from idempotency_key")));
        assertEquals(0, database.number(Sql.of("select count(*) from idempotency_key where id = 'many-9'")));
    }

    private long made(String what) {
        return database.number(
                Sql.of("select count(*) from made_thing where what = :what").with("what", what));
    }

    private long newest(String what) {
        return database.number(
                Sql.of("select max(id) from made_thing where what = :what").with("what", what));
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }

    private static Response post(String key, String what) {
        return post(key, what, "/keyed/things");
    }

    private static Response post(String key, String what, String path) {
        var request = given().contentType("text/csv").body(what);
        return (key == null ? request : request.header(Idempotent.HEADER, key)).post(path);
    }

    private static void refused(int status, String slug, Response answer) {
        answer.then().statusCode(status).body("type", endsWith("/" + slug));
    }
}
