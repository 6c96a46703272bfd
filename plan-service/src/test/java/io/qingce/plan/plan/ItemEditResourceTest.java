package io.qingce.plan.plan;

import static io.qingce.plan.document.Documents.addTask;
import static io.qingce.plan.document.Documents.json;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.plan.PlanRequests.put;
import static io.qingce.plan.plan.PlanRequests.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ItemEditResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"0e99999", "1e999999999", "\"\\ud800\""})
    void refusesAnItemWithAValueThatNothingCanHold(String beyond) {
        put("edit-beyond", small("edit-beyond"));
        String content = "{\"id\": \"T1\", \"unit\": " + beyond + "}";
        refused(422, "invalid-document", edit("/api/plans/edit-beyond/targets/T1", "*", content))
                .body("violations[0].reason", equalTo("out-of-range"));
    }

    @Test
    void refusesAnEditWithoutTheTagThatTheEditorHasSeen() {
        put("edit-a", small("edit-a"));
        refused(
                428,
                "precondition-required",
                PlanRequests.json(target("edit-a", 43)).put("/api/plans/edit-a/targets/T1"));
    }

    @Test
    void refusesWhatNobodyKnows() {
        put("edit-b", small("edit-b"));
        refused(404, "unknown-plan", edit("/api/plans/edit-nowhere/targets/T1", "*", target("edit-b", 43)));
        refused(404, "unknown-target", edit("/api/plans/edit-b/targets/T9", "*", "{\"id\":\"T9\"}"));
        refused(404, "unknown-task", edit("/api/plans/edit-b/tasks/K9", "*", "{\"id\":\"K9\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "5", "{\"id\":\"T2\"}", "{}"})
    void refusesAnotherThingThanTheItem(String content) {
        put("edit-c", small("edit-c"));
        refused(422, "invalid-document", edit("/api/plans/edit-c/targets/T1", "*", content));
    }

    @Test
    void refusesContentThatBreaksTheContractAndNamesThePlace() {
        put("edit-d", small("edit-d"));
        refused(400, "unreadable-document", edit("/api/plans/edit-d/targets/T1", "*", "{"));
        String wrong = target("edit-d", 43).replace("LESS_THAN", "SMALLER");
        refused(422, "invalid-document", edit("/api/plans/edit-d/targets/T1", "*", wrong))
                .body("violations.field", contains("targets[0].points[0].comparator"));
        given().get("/api/plans/edit-d").then().header("ETag", "\"1\"");
    }

    @Test
    void refusesTheSecondOfTwoEditorsOfOneTargetAndLosesNothing() {
        put("edit-e", small("edit-e"));
        String path = "/api/plans/edit-e/targets/T1";
        String seen = given().get(path).header("ETag");
        edit(path, seen, target("edit-e", 43)).then().statusCode(200).body("revision", is(2));

        refused(412, "precondition-failed", edit(path, seen, target("edit-e", 42)));
        given().get(path).then().body("points[0].value", is(43));
        String again = given().get(path).header("ETag");
        edit(path, again, target("edit-e", 42)).then().statusCode(200).body("revision", is(3));
        given().get(path).then().body("points[0].value", is(42));
    }

    @Test
    void letsExactlyOneOfManyEditorsWinWhoSawTheSame() {
        put("edit-f", small("edit-f"));
        String path = "/api/plans/edit-f/targets/T1";
        String seen = given().get(path).header("ETag");
        List<Integer> answers = IntStream.rangeClosed(1, 6)
                .parallel()
                .mapToObj(value -> edit(path, seen, target("edit-f", value)).statusCode())
                .toList();

        assertThat(answers, containsInAnyOrder(200, 412, 412, 412, 412, 412));
        given().get("/api/plans/edit-f").then().header("ETag", "\"2\"");
    }

    @Test
    void letsTwoEditorsOfDifferentTargetsOfOnePlanBothWin() {
        put("edit-g", small("edit-g", document -> Documents.addTarget(document, "T2")));
        String first = given().get("/api/plans/edit-g/targets/T1").header("ETag");
        String second = given().get("/api/plans/edit-g/targets/T2").header("ETag");
        edit("/api/plans/edit-g/targets/T1", first, target("edit-g", 43)).then().statusCode(200);
        edit("/api/plans/edit-g/targets/T2", second, target("edit-g", 42).replace("\"T1\"", "\"T2\""))
                .then()
                .statusCode(200);

        given().get("/api/plans/edit-g").then().body("targets.collect { it.points[0].value }", contains(43, 42));
    }

    @Test
    void changesNothingForTheContentThatIsThereAlready() {
        put("edit-h", small("edit-h"));
        String path = "/api/plans/edit-h/targets/T1";
        Response shown = given().get(path);
        edit(path, shown.header("ETag"), shown.asString())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("unchanged"))
                .body("revision", is(1));
    }

    @Test
    void editsATaskByItsOwnTag() {
        put("edit-i", small("edit-i", document -> addTask(document, "K1", "1")));
        String path = "/api/plans/edit-i/tasks/K1";
        Response shown = given().get(path);
        ObjectNode task = (ObjectNode) json(shown.asString()).path("task");
        edit(path, shown.header("ETag"), task.put("text", "排查、监测、溯源").toString())
                .then()
                .statusCode(200)
                .body("revision", is(2));
        refused(
                412,
                "precondition-failed",
                edit(path, shown.header("ETag"), task.put("text", "整治").toString()));
        given().get(path).then().body("task.text", equalTo("排查、监测、溯源"));
    }

    private static String target(String plan, int value) {
        return json(small(plan, document -> Documents.point(document).put("value", value)))
                .path("targets")
                .get(0)
                .toString();
    }

    private static Response edit(String path, String seen, String content) {
        return PlanRequests.json(content).header("If-Match", seen).put(path);
    }
}
