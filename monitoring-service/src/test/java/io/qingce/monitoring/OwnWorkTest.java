package io.qingce.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.house.Person;
import io.qingce.house.TrustedIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who made it does not approve it, by the subject of the token: neither under another name, nor is who has the same name hindered. */
@QuarkusTest
@TestProfile(TrustedIssuer.class)
class OwnWorkTest {

    private static final List<String> ALL =
            List.of("operator-reviewer", "city-reviewer", "province-reviewer", "event-approver", "site-editor");

    private static final Person LI = new Person("7", "李工", ALL);
    private static final Person LI_RENAMED = new Person("7", "李主任", ALL);
    private static final Person ANOTHER_LI = new Person("8", "李工", ALL);
    private static final Person ZHANG = new Person("9", "张三", ALL);
    private static final Person WANG = new Person("10", "王五", ALL);

    @Inject
    Database database;

    @BeforeEach
    void knowTheSite() {
        LI.asks()
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body("{\"name\": \"甲\", \"kind\": \"AIR_STATION\", \"region\": \"经办市\"}")
                .put("/api/sites/own-work");
    }

    @Test
    void keepsWhoChangedASite() {
        LI.asks().get("/api/sites/own-work/history").then().statusCode(200).body("items.by", contains("李工"));
    }

    @Test
    void refusesToConfirmAReviewOfWhichOneHasTakenAStep() {
        String review = "/api/reviews/" + proposed(LI, "2021-01-01");
        refused(step(LI, review, "confirmation", "CITY"));
        refused(step(LI_RENAMED, review, "confirmation", "CITY"));
        step(ANOTHER_LI, review, "confirmation", "CITY").statusCode(200);
        refused(step(ANOTHER_LI, review, "confirmation", "PROVINCE"));
        refused(step(LI, review, "confirmation", "PROVINCE"));

        step(ZHANG, review, "confirmation", "PROVINCE")
                .statusCode(200)
                .body("review.steps.by", contains("李工", "李工", "张三"));
    }

    @Test
    void goesByTheNameWhereTheSubjectOfAStepWasNotKept() {
        int review = proposed(LI, "2021-01-02");
        database.run(Sql.of("update review set subjects = '{}' where id = :id").with("id", review));
        refused(step(ANOTHER_LI, "/api/reviews/" + review, "confirmation", "CITY"));
        step(ZHANG, "/api/reviews/" + review, "confirmation", "CITY").statusCode(200);
        refused(step(ZHANG, "/api/reviews/" + review, "confirmation", "PROVINCE"));
        step(LI_RENAMED, "/api/reviews/" + review, "confirmation", "PROVINCE").statusCode(200);
    }

    @Test
    void takesBackOnesOwnReview() {
        step(LI, "/api/reviews/" + proposed(LI, "2021-01-03"), "return", "CITY").statusCode(200);
    }

    @Test
    void refusesToUnfreezeWhatOneHasFrozenOneself() {
        String freeze = "/api/reviews/freezes/"
                + LI.posts("/api/reviews/freezes", """
                        {"site": "own-work", "from": "2021-03-01T01:00:00+08:00", "to": "2021-04-01T00:00:00+08:00",
                         "by": "李工", "reason": "月报已发布"}
                        """)
                        .statusCode(201)
                        .extract()
                        .path("id");
        refused(lift(LI, freeze));
        refused(lift(LI_RENAMED, freeze));
        lift(ANOTHER_LI, freeze).statusCode(200).body("lifted.by", equalTo("李工"));
    }

    @Test
    void refusesToDecideOnAnEventInWhichOneHadAHand() {
        String event = "/api/exceptional-events/own-" + UUID.randomUUID();
        file(LI, event, "PM10", "If-None-Match", "*").statusCode(201);
        refused(decide(LI_RENAMED, event, "ACCEPTED"));
        file(ZHANG, event, "PM2.5", "If-Match", "\"1\"").statusCode(200);
        for (Person filer : List.of(LI, LI_RENAMED, ZHANG)) {
            refused(decide(filer, event, "ACCEPTED"));
            refused(decide(filer, event, "REJECTED"));
        }
        decide(ANOTHER_LI, event, "REJECTED").statusCode(200);
        decide(WANG, event, "ACCEPTED").statusCode(200);
        decide(LI, event, "WITHDRAWN").statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    /** Of a day of its own: what the province has confirmed nobody below it changes. */
    private static int proposed(Person by, String day) {
        return by.posts("/api/reviews", """
                {"sites": ["own-work"], "parameters": ["PM2.5"], "from": "%sT01:00:00+08:00",
                 "to": "%sT03:00:00+08:00", "operation": {"kind": "VOID"}, "level": "OPERATOR", "by": "%s",
                 "reason": "校准"}
                """.formatted(day, day, by.name()))
                .statusCode(201)
                .extract()
                .path("review.id");
    }

    private static ValidatableResponse step(Person by, String review, String step, String level) {
        return by.posts(
                review + "/" + step,
                "{\"level\": \"%s\", \"by\": \"%s\", \"reason\": \"同意\"}".formatted(level, by.name()));
    }

    private static ValidatableResponse lift(Person by, String freeze) {
        return by.posts(freeze + "/lifting", "{\"by\": \"%s\", \"reason\": \"更正\"}".formatted(by.name()));
    }

    private static ValidatableResponse file(Person by, String event, String item, String seen, String revision) {
        return by.asks()
                .header(seen, revision)
                .contentType(ContentType.JSON)
                .body("""
                        {"kind": "DUST", "sites": ["own-work"], "items": ["%s"], "from": "2021-04-12T01:00:00+08:00",
                         "to": "2021-04-12T16:00:00Z", "filedBy": "%s"}
                        """.formatted(item, by.name()))
                .put(event)
                .then();
    }

    private static ValidatableResponse decide(Person by, String event, String decision) {
        return by.moves(
                event,
                "decisions",
                "{\"decision\": \"%s\", \"by\": \"%s\", \"reason\": \"沙尘\", \"approval\": \"17号\"}"
                        .formatted(decision, by.name()));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", endsWith("/own-work"));
    }
}
