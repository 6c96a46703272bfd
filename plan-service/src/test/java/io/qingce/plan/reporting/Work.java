package io.qingce.plan.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.Standing;
import io.qingce.plan.document.Documents;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the tests of reporting say to the service. */
public final class Work {

    /** 张三, as a header can hold it. */
    public static final String ZHANG = "%E5%BC%A0%E4%B8%89";

    /** 李四, who verifies what 张三 submits, and closes what he answers. */
    public static final String LI = "%E6%9D%8E%E5%9B%9B";

    private Work() {}

    /** Publishes a plan with a monitored target T1 and a reported target R1 with two points. */
    public static void publish(String plan) {
        String document = Documents.small(plan, tree -> {
            ObjectNode target = Documents.addTarget(tree, "R1");
            target.put("dataClass", "REPORTED").put("indicator", "outfall-rectification");
            ObjectNode first = (ObjectNode) target.path("points").get(0);
            first.putObject("due").put("kind", "YEAR").put("year", 2023);
            ObjectNode second = first.deepCopy();
            second.putObject("due").put("kind", "DAY").put("date", "2024-06-30");
            target.withArray("points").add(second);
        });
        Standing.seen(plan, given().contentType(ContentType.JSON))
                .body(bytes(document))
                .put("/api/plans/" + plan)
                .then()
                .statusCode(oneOf(200, 201));
    }

    /** A request by 张三 who has seen this revision. */
    public static RequestSpecification by(@Nullable String etag) {
        RequestSpecification request = given().header("X-Qingce-Actor", ZHANG);
        return etag == null ? request : request.header("If-Match", etag);
    }

    public static Response post(String path, @Nullable String etag, String json) {
        return by(etag).contentType(ContentType.JSON).body(bytes(json)).post(path);
    }

    public static Response put(String path, @Nullable String etag, String json) {
        return by(etag).contentType(ContentType.JSON).body(bytes(json)).put(path);
    }

    /** Begins a report on R1 and returns its path. */
    public static String begin(String plan, String members) {
        Response begun =
                post("/api/plans/" + plan + "/reports", null, "{\"target\":\"R1\",\"unit\":\"市水利局\"," + members + "}");
        begun.then().statusCode(201);
        return "/api/plans/" + plan + "/reports/" + begun.path("id");
    }

    /** Moves what is at this path, whatever its revision: 张三 submits and answers, 李四 does the rest. */
    public static Response move(String path, String body) {
        return moveBy(body.contains("SUBMIT") || body.contains("ANSWER") ? ZHANG : LI, path, body);
    }

    public static Response moveBy(String actor, String path, String body) {
        return moveBy(actor, path, given().get(path).header("ETag"), body);
    }

    public static Response moveBy(String actor, String path, String etag, String body) {
        return given().header("X-Qingce-Actor", actor)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(bytes(body))
                .post(path + "/moves");
    }

    public static ValidatableResponse refused(int status, String slug, Response answer) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://qingce.io/problems/" + slug));
    }

    /** UTF-8, which the client would not choose by itself. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
