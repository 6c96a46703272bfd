package io.qingce.plan.plan;

import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.plan.PlanRequests.YAML;
import static io.qingce.plan.plan.PlanRequests.json;
import static io.qingce.plan.plan.PlanRequests.put;
import static io.qingce.plan.plan.PlanRequests.refused;
import static io.qingce.plan.plan.PlanRequests.yaml;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlanRevisionTest {

    static final List<String> SHIPPED = Documents.SHIPPED;

    @Inject
    EntityManager database;

    @Test
    void refusesAnEditOfARevisionThatIsNoLongerTheNewest() {
        put("edited", small("edited"));
        put("edited", small("edited", document -> point(document).put("value", 45)));
        Response late = json(small("edited", document -> point(document).put("value", 46)))
                .header("If-Match", "\"1\"")
                .put("/api/plans/edited");
        refused(412, "precondition-failed", late).body("detail", containsString("第2修订版"));
        given().get("/api/plans/edited/targets/T1").then().body("points[0].value", equalTo(45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*"})
    void refusesAnEditOfAPlanThatDoesNotExist(String tag) {
        Response edit = json(small("absent")).header("If-Match", tag).put("/api/plans/absent");
        refused(412, "precondition-failed", edit);
        given().get("/api/plans/absent").then().statusCode(404);
    }

    @Test
    void createsThenChangesThenLeavesUnchanged() {
        published(put("steps", small("steps")), 201, "created", 1);
        published(put("steps", small("steps")), 200, "unchanged", 1);
        String changed = small("steps", document -> point(document).put("value", 43));
        published(put("steps", changed), 200, "changed", 2);
        published(put("steps", changed), 200, "unchanged", 2);
        assertEquals(2, revisions("steps"));
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void changesNothingByImportAfterExport(String plan) {
        yaml(plan, Documents.shipped(plan));
        String json = given().accept(ContentType.JSON).get("/api/plans/" + plan).asString();
        put(plan, json).then().statusCode(200).body("outcome", equalTo("unchanged"));
        byte[] exported = given().accept(YAML).get("/api/plans/" + plan).asByteArray();
        yaml(plan, exported).then().statusCode(200).body("outcome", equalTo("unchanged"));
    }

    @Test
    void loadsTheFivePlansInLessThanFiveSeconds() {
        Documents.SHIPPED.forEach(plan -> yaml(plan, Documents.shipped(plan)));
        long begin = System.nanoTime();
        Documents.SHIPPED.forEach(plan -> {
            String superseded = new String(Documents.shipped(plan), StandardCharsets.UTF_8)
                    .replaceFirst("status: (ISSUED|DRAFT)", "status: SUPERSEDED");
            yaml(plan, superseded.getBytes(StandardCharsets.UTF_8)).then().body("outcome", equalTo("changed"));
        });
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        Documents.SHIPPED.forEach(plan -> yaml(plan, Documents.shipped(plan)));
        assertTrue(milliseconds < 5_000, milliseconds + " ms");
    }

    @Test
    void takesAnEditOfTheNewestRevision() {
        put("current", small("current"));
        json(small("current", document -> point(document).put("value", 40)))
                .header("If-Match", "\"7\", \"1\"")
                .put("/api/plans/current")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void answersNotModifiedForTheRevisionThatTheReaderHas() {
        put("known", small("known"));
        given().header("If-None-Match", "\"1\"")
                .get("/api/plans/known")
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");
        given().header("If-None-Match", "\"9\"").get("/api/plans/known").then().statusCode(200);
    }

    @Test
    void refusesToOverwriteAPlanThatNobodySaysTheyHaveSeen() {
        published(json(small("unseen")).put("/api/plans/unseen"), 201, "created", 1);
        published(json(small("unseen")).put("/api/plans/unseen"), 200, "unchanged", 1);
        String other = small("unseen", document -> point(document).put("value", 43));
        refused(428, "precondition-required", json(other).put("/api/plans/unseen"));
        refused(
                412,
                "precondition-failed",
                json(other).header("If-None-Match", "*").put("/api/plans/unseen"));
        refused(
                400,
                "unreadable-precondition",
                json(other).header("If-Match", "1").put("/api/plans/unseen"));
        assertEquals(1, revisions("unseen"));
    }

    @Test
    void losesNoneOfTheEditsThatArriveAtOnce() {
        put("crowded", small("crowded"));
        int editors = 12;
        List<Response> answers = atOnce(
                editors,
                editor -> json(small("crowded", document -> point(document).put("value", 100 + editor)))
                        .header("If-Match", "*")
                        .put("/api/plans/crowded"));
        assertEquals(
                editors,
                answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(editors + 1, revisions("crowded"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesOneOfTheCreatorsThatArriveAtOnce(boolean saying) {
        String plan = saying ? "created-said" : "created-unsaid";
        int creators = 12;
        List<Response> answers = atOnce(creators, creator -> {
            var request = json(small(plan, document -> point(document).put("value", 100 + creator)));
            return (saying ? request.header("If-None-Match", "*") : request).put("/api/plans/" + plan);
        });
        int late = saying ? 412 : 428;
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(
                creators - 1,
                answers.stream().filter(answer -> answer.statusCode() == late).count());
        assertEquals(1, revisions(plan));
    }

    @Test
    void takesOneOfTheEditsThatWereMadeOfTheSameRevision() {
        put("contested", small("contested"));
        int editors = 12;
        List<Response> answers = atOnce(
                editors,
                editor -> json(small("contested", document -> point(document).put("value", 100 + editor)))
                        .header("If-Match", "\"1\"")
                        .put("/api/plans/contested"));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(
                editors - 1,
                answers.stream().filter(answer -> answer.statusCode() == 412).count());
        assertEquals(2, revisions("contested"));
    }

    private static List<Response> atOnce(int editors, IntFunction<Response> edit) {
        ExecutorService threads = Executors.newFixedThreadPool(editors);
        try {
            List<CompletableFuture<Response>> running = IntStream.range(0, editors)
                    .mapToObj(editor -> CompletableFuture.supplyAsync(() -> edit.apply(editor), threads))
                    .toList();
            Stream<Response> answers = running.stream().map(CompletableFuture::join);
            return answers.toList();
        } finally {
            threads.shutdown();
        }
    }

    private long revisions(String plan) {
        return (Long) database.createQuery("select count(*) from PlanRevision where key.plan = :plan")
                .setParameter("plan", plan)
                .getSingleResult();
    }

    private static void published(Response answer, int status, String outcome, int revision) {
        answer.then()
                .statusCode(status)
                .header("ETag", "\"" + revision + "\"")
                .body("outcome", equalTo(outcome))
                .body("revision", equalTo(revision))
                .body("targets", equalTo(1));
    }
}
