package io.qingce.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoadingTest {

    private static final Duration ALLOWED = Duration.ofSeconds(5);

    /** As new revisions, so that every target, task and unit is written anew. */
    @Test
    void loadsTheFivePlansInFiveSeconds() {
        ShippedPlans.publish();
        List<String> revised =
                Documents.SHIPPED.stream().map(LoadingTest::revised).toList();
        long start = System.nanoTime();
        for (int i = 0; i < revised.size(); i++) {
            put(Documents.SHIPPED.get(i), revised.get(i));
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        ShippedPlans.publish();
        assertTrue(taken.compareTo(ALLOWED) < 0, "five plans took " + taken);
    }

    private static void put(String plan, String document) {
        given().contentType("application/json")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .put("/api/plans/" + plan)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("changed"));
    }

    private static String revised(String plan) {
        var document =
                Documents.reader().read(plan, DocumentFormat.YAML, new ByteArrayInputStream(Documents.shipped(plan)));
        return DocumentFormat.JSON
                .tree(document)
                .put("note", "to be loaded once more")
                .toString();
    }
}
