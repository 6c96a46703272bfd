package io.qingce.report.attainment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.qingce.fuzz.OneLanguage;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        JsonNode document = publish(file);

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
        assertThat(answer.getList("items.reason"), everyItem(endsWith("。")));
    }

    /** Printed words stay as they are printed. */
    @ParameterizedTest
    @ValueSource(strings = {"jiaozuo-htz", "shangjie", "anyang", "hebi-baoshan", "liaocheng-htz"})
    void speaksTheLanguageOfItsReaderAndNoOther(String file) throws IOException {
        String print = publish(file).toString();
        for (String language : List.of("zh", "en")) {
            Response given = given().header("Accept-Language", language).get("/api/attainment?plan=" + file);
            given.then().statusCode(200).header("Content-Language", language);
            assertThat(given.headers().getValues("Vary"), hasItem("Accept-Language"));
            String answer = given.asString();
            boolean chinese = language.equals("zh");
            OneLanguage spoken = new OneLanguage(chinese, chinese ? "" : print);
            assertThat(spoken.finding(new ObjectMapper().readTree(answer), false), is(""));
        }
    }

    @ParameterizedTest(name = "case 15, {0}: {1} of its tasks name no unit")
    @CsvSource({"shangjie, 108", "anyang, 0", "jiaozuo-htz, 0", "hebi-baoshan, 0", "liaocheng-htz, 0"})
    void countsTheTasksThatNameNobody(String file, int tasks) throws IOException {
        publish(file);
        given().get("/api/attainment?plan=" + file).then().body("completeness.tasksWithoutUnit", is(tasks));
    }

    @Test
    @DisplayName("case 15, 001 chapters 三 to 十一: a target of a task without unit has nobody who answers for it")
    void inventsNobodyWhoAnswersForATarget() throws IOException {
        publish("shangjie");
        given().get("/api/attainment?plan=shangjie")
                .then()
                .rootPath("items.find { it.target == 'SJ-T038' }")
                .body("responsible.unit", contains("市生态环境局上街分局", "科工信局", "市场监管局"))
                .body("responsible.roleText", contains("牵头", "会同", "会同"))
                .body("responsibleNote", nullValue())
                .rootPath("items.findAll { it.responsible.isEmpty() }")
                .body("size()", is(77))
                .body("responsibleNote", everyItem(containsString("未写明责任单位")));
    }

    @Test
    @DisplayName("case 15, 004 三(一)1: one sentence gives every later task an implementer")
    void takesASentenceAboutAllTasksAsOne() throws IOException {
        publish("liaocheng-htz");
        given().get("/api/attainment?plan=liaocheng-htz")
                .then()
                .rootPath("items.find { it.target == 'LC-T052' }.responsible")
                .body("unit", contains("科技创新发展部", "行政审批服务部", "生态环境分局", "各镇(中心)人民政府"))
                .body("role", contains("LEAD", "LEAD", "COOPERATING", "IMPLEMENTING"))
                .body("named", contains("TASK", "TASK", "TASK", "RULE"));
    }

    @ParameterizedTest(name = "case 20, {0}: says what is missing")
    @CsvSource({"liaocheng-htz, 第五章标题", "jiaozuo-htz, 重点任务清单", "anyang, 文号", "hebi-baoshan, 三（八）", "shangjie, 方括号"})
    void statesTheCompletenessOfEachPlan(String file, String missing) throws IOException {
        publish(file);
        given().get("/api/attainment?plan=" + file)
                .then()
                .body("completeness.statement", containsString("收录全部"))
                .body("completeness.missing", hasItem(containsString(missing)));
    }

    private JsonNode publish(String file) throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(PLANS.resolve(file + ".yaml").toFile());
        ObjectNode event =
                new ObjectMapper().createObjectNode().put("plan", file).put("revision", 1);
        event.set("document", document);
        feed.take(new Events.Event(Events.PLANS, file, event.toString()));
        return document;
    }
}
