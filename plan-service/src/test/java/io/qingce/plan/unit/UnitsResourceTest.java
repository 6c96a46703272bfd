package io.qingce.plan.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.ShippedPlans;
import io.qingce.plan.Standing;
import io.qingce.plan.document.Documents;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnitsResourceTest {

    @ParameterizedTest
    @CsvSource({"焦作高新区, 25", "郑州市上街区, 3", "安阳市, 36", "宝山循环经济产业集聚区, 8", "聊城高新区, 26"})
    void listsTheUnitsOfARegionOnce(String region, int units) {
        ShippedPlans.publish();
        given().queryParam("region", region).get("/api/units").then().body("items", hasSize(units));
    }

    @Test
    void findsAUnitByTwoCharactersOfItsAlias() {
        ShippedPlans.publish();
        given().get("/api/units?region=安阳市&q=农业").then().body("items.name.zh", contains("市农业农村局"));
    }

    @Test
    void takesUnitsOfOneNameInOneRegionForOne() {
        publish("unit-a", "某局", "局");
        publish("unit-b", "某局", "某某局");
        given().get("/api/units?region=双规划区")
                .then()
                .body("items.name.zh", contains("某局"))
                .body("items[0].aliases", containsInAnyOrder("局", "某某局"))
                .body("items[0].plans", contains("unit-a", "unit-b"));
    }

    @Test
    void refusesAUnitThatIsAnAliasInAnotherPlanOfTheRegion() {
        publish("unit-c", "甲局", "乙局");
        given().contentType("application/json")
                .body(document("unit-d", "乙局", "丙局"))
                .put("/api/plans/unit-d")
                .then()
                .statusCode(422)
                .body("violations.field", contains("units[0].name.zh"))
                .body("violations[0].reason", equalTo("unit-of-another-name"));
        given().get("/api/plans/unit-d").then().statusCode(404);
    }

    private static void publish(String plan, String name, String alias) {
        Standing.seen(plan, given().contentType("application/json"))
                .body(document(plan, name, alias))
                .put("/api/plans/" + plan);
    }

    private static byte[] document(String plan, String name, String alias) {
        return Documents.small(plan, document -> {
                    ((ObjectNode) document.path("region"))
                            .put("name", List.of("unit-a", "unit-b").contains(plan) ? "双规划区" : "别名区");
                    ObjectNode unit = document.putArray("units").addObject().put("kind", "DEPARTMENT");
                    unit.putObject("name").put("zh", name).put("en", "Bureau");
                    unit.putArray("aliases").add(alias);
                })
                .getBytes(StandardCharsets.UTF_8);
    }
}
