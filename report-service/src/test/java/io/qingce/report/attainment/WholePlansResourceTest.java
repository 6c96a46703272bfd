package io.qingce.report.attainment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan documents that plan-service brings along, as they stand in this repository. */
@QuarkusTest
class WholePlansResourceTest {

    private static final Path PLANS = Path.of("..", "plan-service", "src", "main", "resources", "plans");

    @Inject
    Feed feed;

    @ParameterizedTest
    @ValueSource(strings = {"jiaozuo-htz", "shangjie", "anyang", "hebi-baoshan", "liaocheng-htz"})
    void saysHowEveryTargetOfAPlanStandsAndWhy(String file) throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(PLANS.resolve(file + ".yaml").toFile());
        ObjectNode event =
                new ObjectMapper().createObjectNode().put("plan", file).put("revision", 1);
        event.set("document", document);
        feed.take(new Events.Event(Events.PLANS, file, event.toString()));

        List<String> ids = new ArrayList<>();
        document.get("targets").forEach(target -> ids.add(target.get("id").asText()));
        JsonPath answer = given().get("/api/attainment?plan=" + file)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getList("items.target"), contains(ids.toArray()));
        assertThat(
                answer.getList("items.findAll { it.status == null || !it.reasonCode || !it.dataClass }"), is(empty()));
        assertThat(answer.getList("items.reason"), everyItem(containsString("。 ")));
    }
}
