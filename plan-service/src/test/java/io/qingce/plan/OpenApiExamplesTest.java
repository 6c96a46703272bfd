package io.qingce.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.Documents;
import io.qingce.plan.reporting.Work;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples in the description of the interface are what the service takes and answers with the five plans. */
@QuarkusTest
class OpenApiExamplesTest {

    private static final Path GENERATED = Path.of("target", "openapi", "examples.json");
    private static final String REPORTS = "/api/plans/anyang/reports";
    private static final String ORDERS = "/api/plans/anyang/orders";

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void publishThePlans() {
        ShippedPlans.publish();
    }

    @Test
    void showsWhatTheServiceAnswers() throws IOException {
        JsonNode kept = examples();
        ObjectNode answered = kept.deepCopy();
        for (JsonNode example : answered) {
            if (example.has("answer")) {
                String answer = given().urlEncodingEnabled(false)
                        .get(example.path("request").asText())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                ((ObjectNode) example).set("answer", json.readTree(answer));
            }
        }
        Files.createDirectories(GENERATED.getParent());
        json.writerWithDefaultPrettyPrinter().writeValue(GENERATED.toFile(), answered);
        assertEquals(
                answered, kept, "The answers changed. Is that meant? Then copy " + GENERATED + " over the examples.");
    }

    @Test
    void takesTheReportThatItShows() throws IOException {
        Response begun = Work.post(REPORTS, null, body("POST /api/plans/{plan}/reports"));
        begun.then().statusCode(201);
        String report = REPORTS + "/" + begun.jsonPath().getString("id");
        Response edited = Work.put(report, begun.getHeader("ETag"), body("PUT /api/plans/{plan}/reports/{id}"));
        edited.then().statusCode(200).body("value", equalTo(93.5f));
        Work.move(report, body("POST /api/plans/{plan}/reports/{id}/moves"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void takesTheOrderThatItShows() throws IOException {
        Response issued = Work.post(ORDERS, null, body("POST /api/plans/{plan}/orders"));
        issued.then().statusCode(201);
        String order = ORDERS + "/" + issued.jsonPath().getString("id");
        Work.move(order, body("POST /api/plans/{plan}/orders/{id}/moves"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
    }

    @Test
    void readsTheValueOfTheSuperiorThatItShows() throws IOException {
        String key = "PUT /api/plans/{plan}/targets/{id}/superior-value";
        Work.put(examples().path(key).path("request").asText(), "\"999\"", body(key))
                .then()
                .statusCode(412);
    }

    @Test
    void describesEveryRefusalAsAProblem() throws IOException {
        JsonNode description = description();
        assertTrue(description.at("/components/schemas/Problem/properties").has("violations"));
        for (JsonNode path : description.path("paths")) {
            for (JsonNode operation : path) {
                operation.path("responses").properties().stream()
                        .filter(answer -> answer.getKey().matches("[45].*"))
                        .forEach(answer -> assertEquals(
                                "#/components/schemas/Problem",
                                answer.getValue()
                                        .path("content")
                                        .path("application/problem+json")
                                        .at("/schema/$ref")
                                        .asText(),
                                operation.path("summary").asText() + " " + answer.getKey()));
            }
        }
    }

    @Test
    void putsEveryExampleBesideItsOperation() throws IOException {
        JsonNode paths = description().path("paths");
        for (var example : examples().properties()) {
            String[] operation = example.getKey().split(" ", 2);
            JsonNode described = paths.path(operation[1]).path(operation[0].toLowerCase(Locale.ROOT));
            String place = example.getValue().has("body") ? "/requestBody/content" : "/responses/200/content";
            assertTrue(described.at(place).path("application/json").has("examples"), example.getKey());
        }
    }

    private JsonNode description() throws IOException {
        return json.readTree(
                given().accept("application/json").get("/q/openapi").asString());
    }

    private JsonNode examples() throws IOException {
        return json.readTree(Documents.resource("/openapi/examples.json"));
    }

    private String body(String key) throws IOException {
        return examples().path(key).path("body").toString();
    }
}
