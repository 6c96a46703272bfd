package io.qingce.report.attainment;

import static io.qingce.report.attainment.AwkwardTargets.PLAN;
import static io.qingce.report.attainment.AwkwardTargets.answer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of targets that cannot be computed, or not yet. */
@QuarkusTest
class AwkwardTargetsListTest {

    @Inject
    Feed feed;

    @BeforeEach
    void publish() throws IOException {
        AwkwardTargets.publish(feed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataClass=AIR", "status=DONE", "status=ATTAINED,", "dataClass=MONITORED_AIR;REPORTED"})
    void refusesAFilterThatDoesNotExist(String filter) {
        given().get("/api/attainment?plan=" + PLAN + "&" + filter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].reason", is("unknown-name"))
                .body("violations[0].field", is(filter.substring(0, filter.indexOf('='))));
    }

    @Test
    void listsWhatIsAskedForAndCountsEverything() {
        JsonPath all = answer("");
        JsonPath air = answer("&dataClass=MONITORED_AIR,MONITORED_WATER&status=AWAITING_SUPERIOR_VALUE");
        int total = all.getInt("total");

        MatcherAssert.assertThat(all.getList("items"), org.hamcrest.Matchers.hasSize(total));
        MatcherAssert.assertThat(
                all.getMap("counts").values().stream()
                        .mapToInt(count -> (Integer) count)
                        .sum(),
                is(total));
        MatcherAssert.assertThat(air.getMap("counts"), is(all.getMap("counts")));
        MatcherAssert.assertThat(air.getList("items.status"), everyItem(is("AWAITING_SUPERIOR_VALUE")));
        MatcherAssert.assertThat(air.getList("items.dataClass"), not(hasItem("REPORTED")));
        MatcherAssert.assertThat(air.getList("items.target"), hasItems("JZ-T005", "AY-T005"));
    }

    @Test
    void givesEveryTargetAStatusAndAReason() {
        JsonPath all = answer("");
        MatcherAssert.assertThat(all.getList("items.findAll { it.status == null || !it.reasonCode }"), is(empty()));
        MatcherAssert.assertThat(all.getList("items.reason"), everyItem(endsWith("。")));
    }
}
