package io.qingce.monitoring.republish;

import static io.qingce.monitoring.TestFeed.hour;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RepublicationResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OffsetDateTime START = OffsetDateTime.parse("2018-02-01T01:00:00+08:00");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                               | 422 | from",
                "{'from': '2018-01-01T00:00:00Z'}                                                 | 422 | to",
                "{'from': '2018-01-02T00:00:00Z', 'to': '2018-01-01T00:00:00Z'}                   | 422 | to",
                "{'from': 'then', 'to': '2018-01-01T00:00:00Z'}                                   | 422 | from",
                "{'from': '2018-01-01T00:00:00Z', 'to': '2018-01-01T00:00:00Z', 'colour': 1}      | 422 | colour",
                "{'from': '2018-01-01T00:00:00Z', 'to': '2018-01-01T00:00:00Z', 'sites': ['x!']}  | 404 | site",
                "{'from': '2018-01-01T00:00:00Z', 'to': '2018-01-01T00:00:00Z', 'region': '无'}   | 404 | region",
            })
    void refusesWhatCannotBeSentAgain(String body, int status, String field) {
        post(body).statusCode(status).body("violations[0].field", equalTo(field));
    }

    @Test
    void saysThatARepublicationIsUnknown() {
        given().get("/api/observations/republications/999999").then().statusCode(404);
        given().delete("/api/observations/republications/999999").then().statusCode(404);
    }

    @Test
    void sendsAPeriodAgainWithTheRevisionsThatStand() throws Exception {
        TestFeed.putAirStation("again-a", "重发市", "甲");
        TestFeed.putAirStation("again-b", "重发市", "乙");
        List<String> items = new ArrayList<>();
        for (int number = 0; number < 620; number++) {
            items.add(hour("again-a", START.plusHours(number).toString(), number));
        }
        items.add(hour("again-b", START.toString(), 1));
        TestFeed.post(items.toString()).statusCode(200);
        TestFeed.post(hour("again-b", START.toString(), 2)).statusCode(200);
        String location = post("{'region': '重发市', 'from': '2018-01-01T00:00:00Z', 'to': '2018-12-31T00:00:00Z',"
                        + " 'withSites': true}")
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> given().get(location)
                        .then()
                        .body("state", equalTo("DONE"))
                        .body("observationsSent", equalTo(621))
                        .body("sitesSent", equalTo(2))
                        .body("events", greaterThan(4)));
        try (Topic observations = new Topic(kafka, "monitoring.observations-recorded.v1");
                Topic sites = new Topic(kafka, "monitoring.site-changed.v1")) {
            List<Integer> revisions = new ArrayList<>();
            for (var record : observations.awaitRecords("again-b", 3)) {
                revisions.add(JSON.readTree(record.value())
                        .at("/observations/0/revision")
                        .asInt());
            }
            assertEquals(List.of(1, 2, 2), revisions);
            int again = 0;
            for (var record : observations.awaitRecords("again-a", 4)) {
                again += JSON.readTree(record.value()).at("/observations").size();
            }
            assertEquals(2 * 620, again);
            assertEquals(2, sites.awaitRecords("again-a", 2).size());
        }
        given().delete(location).then().statusCode(200).body("state", equalTo("DONE"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/observations/republications")
                .then();
    }
}
