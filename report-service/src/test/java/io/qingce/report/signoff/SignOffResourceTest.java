package io.qingce.report.signoff;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.chassis.database.Sql;
import io.qingce.report.Events;
import io.qingce.report.StandingClock;
import io.qingce.report.intake.Feed;
import io.qingce.report.moment.Recording;
import io.qingce.verifier.CanonicalJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignOffResourceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Instant EARLY = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-12T00:00:00Z");

    @Inject
    Feed feed;

    @Inject
    Database database;

    @Inject
    Recording recording;

    @Inject
    StandingClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void refusesToSignWithoutAName() {
        given().contentType(ContentType.JSON)
                .body(Map.of("figures", Map.of("region", "X", "period", "2024"), "signedBy", " "))
                .post("/api/statistics/sign-offs")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesToSignWhatIsAskedForByNothing() {
        given().contentType(ContentType.JSON)
                .body("{\"figures\":{\"plan\":null,\"through\":\"2023-12-31\"},\"signedBy\":\"张三\"}")
                .post("/api/attainment/sign-offs")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("figures.plan"));
    }

    @Test
    void refusesToSignFiguresOfNobody() {
        sign("statistics", Map.of("region", "无人签发市", "period", "2024")).statusCode(404);
        sign("attainment", Map.of("plan", "no-such-plan", "through", "2024-06-30"))
                .statusCode(404);
        sign("attainment", Map.of("plan", "no-such-plan")).statusCode(400);
        given().get("/api/statistics/sign-offs/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void neverChangesWhatWasSigned() {
        feed.take(Events.station("sign-2", 1, "不可改市", false));
        sign("statistics", Map.of("region", "不可改市", "period", "2024-06-01")).statusCode(201);

        assertThrows(
                DatabaseFailure.class, () -> database.run(Sql.of("update sign_off set signed_by = 'somebody else'")));
        assertThrows(DatabaseFailure.class, () -> database.run(Sql.of("delete from sign_off")));
    }

    @Test
    void showsALaterDifferenceBesideTheFrozenFiguresAndReproducesThem() {
        String region = "签发市";
        clock.standAt(EARLY);
        feed.take(Events.station("sign-1", 1, region, false), Events.day("sign-1", DAY, cleanBut("PM2.5", "31")));
        feed.settle(region);
        String id = sign("statistics", Map.of("region", region, "period", "2024-06-01"))
                .statusCode(201)
                .extract()
                .path("id");
        standing(id)
                .body("intact", is(true))
                .body("reproduced", is(true))
                .body("differences", empty())
                .body("figures.items[3].value", is(31));

        clock.standAt(LATER);
        feed.take(
                Events.day("sign-1", DAY, "REAL_TIME", 2, cleanBut("PM2.5", "77")),
                Events.exceptional("sign-dust", 1, region, "ACCEPTED", DAY.plusDays(1), DAY.plusDays(1)),
                Events.station("sign-1b", 1, region, false));
        feed.settle(region);

        standing(id)
                .body("intact", is(true))
                .body("reproduced", is(true))
                .body("figures.items[3].value", is(31))
                .body("current.items[3].value", is(77))
                .body("differences.pointer", hasItem("/items/3/value"))
                .body("differences.findAll { it.pointer == '/items/3/value' }.signed", hasItem("31"));
    }

    @Test
    void signsSurfaceWaterAndShowsALateSampleBesideIt() {
        String region = "签发水市";
        clock.standAt(EARLY);
        feed.take(
                Events.site("sign-w", 1, "RIVER_SECTION", region, false, false),
                Events.sample("sign-w", DAY, Map.of("NH3-N", "0.4")));
        String id = sign("statistics/water", Map.of("region", region, "period", "2024-06"))
                .statusCode(201)
                .body("form", is(2))
                .extract()
                .path("id");
        clock.standAt(LATER);
        feed.take(Events.sample("sign-w", DAY.plusDays(9), Map.of("NH3-N", "2.8")));

        given().get("/api/statistics/water/sign-offs/" + id)
                .then()
                .statusCode(200)
                .body("intact", is(true))
                .body("reproduced", is(true))
                .body("figures.sections[0].waterClass", is("Ⅱ类"))
                .body("current.sections[0].waterClass", is("Ⅴ类"))
                .body("differences.pointer", hasItem("/sections/0/waterClass"));
        given().get("/api/statistics/sign-offs/" + id).then().statusCode(404);
        given().get("/api/statistics/water/sign-offs").then().body("items.id", hasItem(id));
    }

    /** What was asked for is kept with every switch and the edition, so that another default one day changes nothing signed. */
    @Test
    void keepsTheRulesByWhichFiguresWereSigned() {
        String region = "口径签发市";
        feed.take(Events.station("sign-5", 1, region, false), Events.day("sign-5", DAY, cleanBut("PM2.5", "31")));
        feed.settle(region);
        String id = sign(
                        "statistics",
                        Map.of("region", region, "period", "2024-06-01", "rules", "strict", "stationShare", "HALF"))
                .statusCode(201)
                .body("form", is(2))
                .body("query.rules", is("strict"))
                .body("query.stationShare", is("HALF"))
                .body("query.missingItem", is("NOT_AVAILABLE_UNLESS_POLLUTED"))
                .body("query.events", is("KEPT"))
                .body("query.edition", is("in-force"))
                .extract()
                .path("id");
        standing(id).body("reproduced", is(true)).body("figures.basis.ruleSet.code", is("strict"));
        sign("statistics", Map.of("region", region, "period", "2024-06-01", "rules", "loose"))
                .statusCode(400);
    }

    /** As figures were signed before an answer told of its rules: what it tells in addition today breaks nothing. */
    @Test
    void reproducesWhatWasSignedBeforeAnAnswerHadThisMember() {
        String region = "旧签发市";
        clock.standAt(EARLY);
        feed.take(Events.station("sign-4", 1, region, false), Events.day("sign-4", DAY, cleanBut("PM2.5", "31")));
        feed.settle(region);
        String figures = given().queryParam("region", region)
                .queryParam("period", "2024-06-01")
                .queryParam("rules", "strict")
                .queryParam("stationShare", "HALF")
                .queryParam("dailyInput", "ROUNDED")
                .queryParam("events", "BY_INDICATOR")
                .get("/api/statistics/air")
                .asString();
        String older = CanonicalJson.of(figures)
                .replaceFirst(",\"ruleSet\":\\{\"code\".*?],\"text\":\"[^\"]*\"}", "")
                .replaceFirst(",\"rules\":\\{[^}]*}", "");
        String id = UUID.randomUUID().toString();
        database.run(Sql.of("""
                        insert into sign_off (id, kind, query, moment, signed_by, note, form, figures, sha256, rule)
                        values (:id::uuid, 'STATISTICS', :query, :moment, '局长', null, 0, :figures, :sha256, 1)""")
                .with("id", id)
                .with("query", "{\"region\":\"" + region + "\",\"period\":\"2024-06-01\"}")
                .with("moment", EARLY)
                .with("figures", older)
                .with("sha256", CanonicalJson.sha256(older)));

        standing(id)
                .body("form", is(0))
                .body("rule", is(1))
                .body("intact", is(true))
                .body("reproduced", is(true))
                .body("differences", empty());
    }

    /** Otherwise something of an earlier moment would appear after figures of a later one were signed. */
    @Test
    void waitsForWhatIsBeingRecordedAndNotYetCommitted() {
        String region = "等待签发市";
        feed.take(Events.station("sign-3", 1, region, false), Events.day("sign-3", DAY, cleanBut("PM2.5", "31")));
        feed.settle(region);
        CompletableFuture<String> signed = QuarkusTransaction.requiringNew().call(() -> {
            recording.begin();
            CompletableFuture<String> signing = CompletableFuture.supplyAsync(
                    () -> sign("statistics", Map.of("region", region, "period", "2024-06-01"))
                            .statusCode(201)
                            .extract()
                            .path("id"));
            Awaitility.await().until(this::somebodyWaitsForALock);
            assertFalse(signing.isDone());
            return signing;
        });
        standing(signed.join()).body("reproduced", is(true));
    }

    private boolean somebodyWaitsForALock() {
        return database.number(Sql.of("select count(*) from pg_locks where locktype = 'advisory' and not granted")) > 0;
    }

    @Test
    void answersAsOfAPastMomentWithWhatWasKnownThen() {
        String region = "时点市";
        clock.standAt(EARLY);
        feed.take(Events.station("asof-1", 1, region, false), Events.day("asof-1", DAY, cleanBut("PM2.5", "31")));
        clock.standAt(LATER);
        feed.take(
                Events.day("asof-1", DAY, "REAL_TIME", 2, cleanBut("PM2.5", "77")),
                Events.day("asof-1", DAY.plusDays(1), cleanBut("PM2.5", "99")),
                Events.exceptional("asof-dust", 1, region, "ACCEPTED", DAY, DAY));
        clock.reset();
        feed.settle(region);

        asOf(region, EARLY).body("items[3].value", is(31)).body("basis.exceptionalEvents", empty());
        asOf(region, LATER)
                .body("items[3].value", is(99))
                .body("items[3].validDays", is(1))
                .body("basis.exceptionalEvents", not(empty()));
        given().queryParam("region", region)
                .queryParam("period", "2024-06")
                .queryParam("asOf", "2026-03-01T08:00:00+08:00")
                .get("/api/statistics/air")
                .then()
                .statusCode(404)
                .body("type", containsString("unknown-region"));
    }

    private static ValidatableResponse asOf(String region, Instant moment) {
        return given().queryParam("region", region)
                .queryParam("period", "2024-06")
                .queryParam("asOf", moment.toString())
                .get("/api/statistics/air")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse sign(String kind, Map<String, String> figures) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("figures", figures, "signedBy", "局长", "note", "年报"))
                .post("/api/" + kind + "/sign-offs")
                .then();
    }

    private static ValidatableResponse standing(String id) {
        return given().get("/api/statistics/sign-offs/" + id).then().statusCode(200);
    }
}
