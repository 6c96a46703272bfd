package io.qingce.report.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.report.StandingClock;
import io.qingce.report.intake.Feed;
import io.qingce.report.moment.AsOf;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After any history the service says what {@link Oracle} finds by plain loops over everything that was ever sent: the
 * region-days, the figures of regions and of single sites under each policy for exceptional events, the classes of sections of
 * the water with their shares, and all but the shares as of a past moment. Each run delivers some
 * random histories together; its number, the seed, repeats a failure. More of them:
 *
 * <pre>mvn test -pl report-service -Dtest=LedgerOracleTest -Doracle.first=1 -Doracle.runs=50 -Doracle.histories=20</pre>
 */
@QuarkusTest
class LedgerOracleTest {

    @Inject
    Feed feed;

    @Inject
    StandingClock clock;

    @Inject
    Database database;

    @Inject
    Answers answers;

    static LongStream seeds() {
        long first = Long.getLong("oracle.first", 1);
        return LongStream.range(first, first + Long.getLong("oracle.runs", 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsThePlainComputationAfterAnyHistory(long seed) {
        Random random = new Random(seed);
        List<History> histories = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("oracle.histories", 5); i++) {
            histories.add(RandomHistory.of("先知" + seed + "-" + i + "市", random));
        }
        Delivery delivery = Delivery.of(histories, random, feed, clock);

        TreeMap<String, String> expected = new TreeMap<>();
        histories.forEach(history -> expected.putAll(Oracle.regionDays(history)));
        assertEquals(lines(expected), lines(stored(seed)));
        for (int i = 0; i < histories.size(); i++) {
            History all = histories.get(i);
            assertEquals(lines(OracleFigures.of(all)), lines(answers.figures(AsOf.NOW, all)));
            assertEquals(lines(OracleFigures.ofSites(all)), lines(answers.siteFigures(AsOf.NOW, all)));
            int months = 1 + random.nextInt(3);
            assertEquals(lines(WaterOracle.sections(all, months)), lines(answers.sections(AsOf.NOW, all, months)));
            assertEquals(lines(WaterOracle.shares(all)), lines(shares(all)));
            int batch = random.nextInt(delivery.batches());
            History known = delivery.told(i, all.region(), batch);
            AsOf then = new AsOf(Delivery.at(batch));
            assertEquals(lines(Oracle.regionDays(known)), lines(answers.regionDays(then, all)));
            assertEquals(lines(OracleFigures.of(known)), lines(answers.figures(then, all)));
            assertEquals(lines(OracleFigures.ofSites(known)), lines(answers.siteFigures(then, all)));
            assertEquals(lines(WaterOracle.sections(known, months)), lines(answers.sections(then, all, months)));
        }
    }

    /** As a user asks for them, of the quarter in which all samples are; a region without a section is unknown. */
    private static Map<String, String> shares(History history) {
        Map<String, String> shares = new TreeMap<>();
        for (String region : history.regions()) {
            Response answer = RestAssured.given()
                    .queryParam("region", region)
                    .queryParam("period", "2024-Q1")
                    .get("/api/statistics/water");
            if (answer.statusCode() != 404) {
                JsonPath found = answer.then().statusCode(200).extract().jsonPath();
                shares.put(
                        region,
                        found.getInt("registered") + " " + found.getList("classes.sections") + " "
                                + percent(found, "thirdOrBetter") + " " + percent(found, "worseThanFifth"));
            }
        }
        return shares;
    }

    private static String percent(JsonPath found, String share) {
        return found.get(share) == null
                ? "-"
                : Fraction.of(new BigDecimal(found.getString(share + ".percent")))
                        .toString();
    }

    private Map<String, String> stored(long seed) {
        TreeMap<String, String> stored = new TreeMap<>();
        database.each(
                Sql.of("""
                                select concat_ws(' ', region, day, version) as key,
                                    concat_ws(' ', outcomes::text, source, sites::text, registered, simulated_left_out,
                                        highest_revision) as content
                                from region_day where region like :regions""").with("regions", "先知" + seed + "-%"),
                row -> stored.put(row.text("key"), row.text("content")));
        return stored;
    }

    private static String lines(Map<String, String> all) {
        StringBuilder lines = new StringBuilder();
        all.forEach(
                (key, value) -> lines.append(key).append(" = ").append(value).append('\n'));
        return lines.toString();
    }
}
