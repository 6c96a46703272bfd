package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.observations;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Feeds that are not what they say they are, and those that are too much. */
@QuarkusTest
class DamagedFeedResourceTest {

    private static final LocalDateTime START = LocalDateTime.of(2024, 1, 1, 1, 0);

    @Test
    void refusesATableSentAsAGzipThatItIsNot() {
        TestFeed.putAirStation("damaged-1", "损市", "甲");
        unreadable(post("text/csv", table("damaged-1", 3), "gzip"), "开头不是该编码");
        unreadable(post("text/csv", table("damaged-1", 3), "deflate"), "“Content-Encoding: deflate”");
        assertEquals(List.of(), observations("damaged-1").getList("items"));
    }

    @Test
    void takesNothingOfATableOrArrayThatIsCutShortOrHurt() {
        TestFeed.putAirStation("damaged-2", "损市", "乙");
        byte[] table = gzip(table("damaged-2", 3000));
        byte[] array = gzip(array("damaged-2", 3000));
        unreadable(post("text/csv", Arrays.copyOf(table, table.length * 6 / 10), "gzip"), "内容不完整");
        unreadable(post("application/json", Arrays.copyOf(array, array.length - 1), "gzip"), "内容不完整");
        table[table.length - 5] ^= 4;
        unreadable(post("text/csv", table, "gzip"), "校验和不符");
        assertEquals(List.of(), observations("damaged-2").getList("items"));
    }

    @Test
    void saysWhatOfADamagedStreamCountsAndNothingAfterTheDamageDoes() {
        TestFeed.putAirStation("damaged-3", "损市", "丙");
        byte[] lines = gzip(lines("damaged-3", 12_000));
        byte[] cut = Arrays.copyOf(lines, lines.length * 9 / 10);
        ValidatableResponse answer = post("application/x-ndjson", cut, "gzip");
        unreadable(answer, "内容不完整");
        answer.body("taken.created", greaterThan(4999)).body("taken.rejected", equalTo(0));
        int taken = answer.extract().path("taken.created");
        post("application/x-ndjson", lines, "gzip")
                .statusCode(200)
                .body("counts.unchanged", equalTo(taken))
                .body("counts.created", equalTo(12_000 - taken));
    }

    @Test
    void saysWhatOfAnArrayCountsThatIsNoJsonFromSomePlaceOn() {
        TestFeed.putAirStation("damaged-4", "损市", "丁");
        String array = new String(array("damaged-4", 6000), StandardCharsets.UTF_8);
        post("application/json", array.substring(0, array.length() - 1).getBytes(StandardCharsets.UTF_8), "identity")
                .statusCode(400)
                .body("type", containsString("unreadable-body"))
                .body("taken.created", equalTo(5000));
    }

    @Test
    void refusesACodingThatNobodyKnows() {
        post("text/csv", table("damaged-1", 1), "br").statusCode(415).header("Accept-Encoding", containsString("gzip"));
    }

    @Test
    void refusesASmallBodyThatUnpacksToAnArrayOfArrays() {
        byte[] bomb = gzip(("[[" + "{},".repeat(10_000_000) + "{}]]").getBytes(StandardCharsets.UTF_8));
        post("application/json", bomb, "gzip").statusCode(413);
    }

    @Test
    void refusesAnItemThatIsLongerThanAnItemMayBe() {
        String item = "[" + "{},".repeat(100_000) + "{}]";
        post("application/json", ("[17," + item + "]").getBytes(StandardCharsets.UTF_8), "identity")
                .statusCode(413)
                .body("violations[0].index", equalTo(1))
                .body("violations[0].reason", equalTo("item-too-long"));
    }

    @Test
    void rejectsALineOfATableThatIsLongerThanALineMayBe() {
        TestFeed.putAirStation("damaged-5", "损市", "戊");
        String table = "site,periodEnd,PM2.5\n" + "x".repeat(200_000) + "\ndamaged-5,2026-01-01T01:00:00+08:00,35\n";
        post("text/csv", table.getBytes(StandardCharsets.UTF_8), "identity")
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("items[0].reason", equalTo("unreadable-line"))
                .body("items[0].detail", containsString("65536个字符"));
    }

    @Test
    void refusesATableOfTooManyColumns() {
        String header = IntStream.range(0, 5000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        post("text/csv", header.getBytes(StandardCharsets.UTF_8), "identity").statusCode(413);
    }

    @Test
    void shortensTheDetailOfAnItemThatRepeatsWhatWasSent() {
        TestFeed.putAirStation("damaged-6", "损市", "己");
        String table = "site,periodEnd,PM2.5\ndamaged-6,2026-01-01T01:00:00+08:00," + "9x".repeat(10_000) + "\n";
        String detail = post("text/csv", table.getBytes(StandardCharsets.UTF_8), "identity")
                .extract()
                .path("items[0].detail");
        assertEquals(300, detail.length());
    }

    private static void unreadable(ValidatableResponse answer, String what) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://qingce.io/problems/unreadable-body"))
                .body("detail", containsString(what));
    }

    private static byte[] table(String site, int hours) {
        return ("site,periodEnd,PM2.5\n"
                        + joined(hours, hour -> site + "," + START.plusHours(hour) + ":00+08:00," + value(hour) + "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] array(String site, int hours) {
        return ("[" + joined(hours, hour -> (hour == 0 ? "" : ",") + item(site, hour)) + "]")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] lines(String site, int hours) {
        return joined(hours, hour -> item(site, hour).strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String site, int hour) {
        return hour(site, START.plusHours(hour) + ":00+08:00", value(hour));
    }

    private static int value(int hour) {
        return new Random(hour).nextInt(400);
    }

    private static String joined(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse post(String type, byte[] body, String coding) {
        return given().contentType(type)
                .header("Content-Encoding", coding)
                .body(body)
                .post("/api/observations")
                .then();
    }
}
