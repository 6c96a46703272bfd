package io.qingce.report.scoring;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Scoring rules that 张三 stores. */
public final class StoredRules {

    private StoredRules() {}

    /**
     * What is answered to the rules of this code.
     *
     * @param seen the ETag that was seen; null for none
     */
    public static Response put(String code, @Nullable String seen, String rules) {
        RequestSpecification request = given().header("X-Qingce-Actor", "%E5%BC%A0%E4%B8%89")
                .contentType(ContentType.JSON)
                .body(rules.getBytes(StandardCharsets.UTF_8));
        return (seen == null ? request : request.header("If-Match", seen)).put("/api/scoring-rules/" + code);
    }
}
