package io.qingce.monitoring.posting;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.observations;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.SmallLimits;
import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Newline-delimited JSON and dry runs, with limits that a few lines exceed. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class StreamIngestResourceTest {

    private static final String CSV = "city,date,hour,station,PM2.5\n流市,20260301,05,甲,41\n流市,20260301,06,乙,41\n";

    @BeforeEach
    void putSites() {
        TestFeed.putAirStation("stream-1", "流市", "甲");
        TestFeed.putAirStation("stream-dry", "流市", "丙");
    }

    @Test
    void rejectsABadLineAndNoOther() {
        String good = line("2026-01-01T01:00:00+08:00", 35);
        String tooLong = "{\"site\":\"" + "x".repeat(400) + "\"}\n";
        stream("not json\n" + good + "\n{} {}\n17\n{\"site\":\"a\",\"site\":\"b\"}\n" + tooLong + "{\"site\":", "")
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(6))
                .body("items.index", contains(0, 2, 3, 4, 5))
                .body("items.line", contains(1, 4, 5, 6, 7))
                .body(
                        "items.reason",
                        contains(
                                "unreadable-line",
                                "unreadable-line",
                                "unreadable-item",
                                "unreadable-line",
                                "unreadable-line"))
                .body("items[4].detail", containsString("300个字符"));
    }

    @Test
    void rejectsALineWithACharacterThatNoDatabaseHolds() {
        stream("c\0d\n{\"site\":\"s\0\"}\n" + line("2026-01-01T02:00:00+08:00", 35), "")
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(2));
    }

    @Test
    void refusesADryRunThatIsNeitherTrueNorFalse() {
        stream("", "?dryRun=perhaps").statusCode(400).body("violations[0].field", equalTo("dryRun"));
    }

    @Test
    void refusesADryRunOfMoreThanItCanRemember() {
        stream(String.join("", Collections.nCopies(21, "17\n")), "?dryRun=true").statusCode(413);
    }

    @Test
    void takesMoreLinesAndBytesThanABodyOfAnotherKindMayHave() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append(line("2026-02-%02dT%02d:00:00+08:00".formatted(1 + i / 24, i % 24), i));
        }
        stream(lines.toString(), "").body("counts.created", equalTo(500)).body("items", hasSize(0));
        stream(lines.toString(), "").body("counts.unchanged", equalTo(500)).body("counts.created", equalTo(0));
    }

    @Test
    void takesAStreamOfWhichProblemsAreAskedForAsItsAnswerListsThemAnyway() {
        stream("17\n", "?items=problems").statusCode(200).body("items.outcome", contains("rejected"));
        stream("17\n", "?items=all").statusCode(400);
    }

    @Test
    void takesNothingFromAnEmptyStream() {
        stream("", "").statusCode(200).body("counts.created", equalTo(0));
    }

    @Test
    void takesTheVersionOfTheRequest() {
        stream(line("2026-03-02T01:00:00+08:00", 35), "?version=REVIEWED").body("counts.created", equalTo(1));
        stream(line("2026-03-02T01:00:00+08:00", 36), "").body("counts.created", equalTo(1));
    }

    @Test
    void rehearsesAcrossChunksAndStoresNothing() {
        String hour = hour("stream-dry", "2026-03-01T01:00:00+08:00", 1);
        String other = hour("stream-dry", "2026-03-01T01:00:00+08:00", 2);
        String batch = "[" + String.join(",", hour, hour, hour, hour, other, "17") + "]";
        for (int again = 0; again < 2; again++) {
            dryRun("application/json", batch)
                    .body(
                            "items.outcome",
                            contains("created", "unchanged", "unchanged", "unchanged", "corrected", "rejected"));
            assertEquals(List.of(), observations("stream-dry").getList("items"));
        }
    }

    @Test
    void rehearsesEveryKindOfInput() {
        dryRun("text/csv", CSV).body("items.outcome", contains("created", "rejected"));
        dryRun("text/csv", CSV).body("items.outcome", contains("created", "rejected"));
        dryRun("application/x-ndjson", line("2026-03-01T07:00:00+08:00", 1)).body("counts.created", equalTo(1));
        dryRun("application/x-ndjson", line("2026-03-01T07:00:00+08:00", 1)).body("counts.created", equalTo(1));
        dryRun("application/json", hour("stream-none", "2026-03-01T07:00:00+08:00", 1))
                .statusCode(422);
    }

    private static String line(String periodEnd, Object pm25) {
        return hour("stream-1", periodEnd, pm25).strip() + "\n";
    }

    private static ValidatableResponse stream(String lines, String query) {
        return given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/observations" + query)
                .then();
    }

    private static ValidatableResponse dryRun(String type, String body) {
        return given().contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/observations?dryRun=true")
                .then();
    }
}
