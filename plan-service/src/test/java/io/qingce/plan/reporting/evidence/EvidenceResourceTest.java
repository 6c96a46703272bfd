package io.qingce.plan.reporting.evidence;

import static io.qingce.plan.reporting.Work.begin;
import static io.qingce.plan.reporting.Work.by;
import static io.qingce.plan.reporting.Work.move;
import static io.qingce.plan.reporting.Work.refused;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.reporting.Work;
import io.qingce.plan.reporting.evidence.store.EvidenceFolder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EvidenceFolder.class)
class EvidenceResourceTest {

    @BeforeEach
    void publishThePlan() {
        Work.publish("proven");
    }

    @Test
    void refusesWhatNobodyUploadsOrHasNoName() {
        String report = begin("proven", "\"period\":\"2021-01\"");
        Response anonymous = given().header("If-Match", "\"1\"")
                .contentType("application/pdf")
                .body(Samples.pdf("a"))
                .post(report + "/evidence?name=a.pdf");
        refused(400, "actor-missing", anonymous);
        by("\"1\"")
                .contentType("application/pdf")
                .body(Samples.pdf("a"))
                .post(report + "/evidence")
                .then()
                .statusCode(400);
        assertNothingKept(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "a\\b.pdf", "a\u0000.pdf"})
    void refusesANameThatIsAPath(String name) {
        String report = begin("proven", "\"period\":\"2021-02-0" + (1 + Math.abs(name.hashCode() % 9)) + "\"");
        upload(report, "\"1\"", name, Samples.pdf("a")).then().statusCode(400);
    }

    @Test
    void refusesATypeThatIsNotTakenWhateverItIsCalled() {
        String report = begin("proven", "\"period\":\"2021-03\"");
        refused(415, "type-not-taken", upload(report, "\"1\"", "a.pdf", "<html>".getBytes(UTF_8)));
        refused(422, "empty-file", upload(report, "\"1\"", "a.pdf", new byte[0]));
        assertNothingKept(report);
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        String report = begin("proven", "\"period\":\"2021-04\"");
        refused(
                413,
                "file-too-large",
                upload(report, "\"1\"", "a.pdf", Samples.pdf("a".repeat(EvidenceFolder.MAX_BYTES))));
        assertNothingKept(report);
        try (Stream<Path> waiting = Files.list(EvidenceFolder.FOLDER.resolve("incoming"))) {
            assertEquals(List.of(), waiting.toList());
        }
    }

    @Test
    void refusesAnUploadToAReportThatSomebodyChanged() {
        String report = begin("proven", "\"period\":\"2021-05\"");
        refused(412, "precondition-failed", upload(report, "\"9\"", "a.pdf", Samples.pdf("a")));
        refused(428, "precondition-required", upload(report, null, "a.pdf", Samples.pdf("a")));
        assertNothingKept(report);
    }

    @Test
    void keepsNoRowWithoutAFile() throws IOException {
        String report = begin("proven", "\"period\":\"2021-06\"");
        byte[] content = Samples.pdf("kept nowhere");
        Path shelf = EvidenceFolder.FOLDER.resolve(Samples.sha256(content).substring(0, 2));
        Files.createDirectories(EvidenceFolder.FOLDER);
        Files.createFile(shelf);
        refused(503, "store-unreachable", upload(report, "\"1\"", "a.pdf", content));
        assertNothingKept(report);
        Files.delete(shelf);
        upload(report, "\"1\"", "a.pdf", content).then().statusCode(201);
    }

    @Test
    void isNotHarmedByAFileWithoutARow() {
        String report = begin("proven", "\"period\":\"2021-07\",\"value\":1");
        byte[] content = Samples.pdf("kept, then refused");
        move(report, "{\"move\":\"SUBMIT\"}").then().statusCode(200);
        refused(409, "wrong-state", upload(report, "\"2\"", "a.pdf", content));
        String sha256 = Samples.sha256(content);
        assertTrue(Files.exists(
                EvidenceFolder.FOLDER.resolve(sha256.substring(0, 2)).resolve(sha256)));
        assertNothingKept(report);
        move(report, "{\"move\":\"RETURN\",\"reason\":\"缺佐证\"}").then().statusCode(200);
        upload(report, "\"3\"", "a.pdf", content).then().statusCode(201).header("ETag", "\"4\"");
    }

    @Test
    void givesBackWhatItWasGivenWithHashTypeAndName() {
        String report = begin("proven", "\"period\":\"2021-08\"");
        byte[] content = Samples.pdf("证据");
        String sha256 = Samples.sha256(content);
        Response kept = upload(report, "\"1\"", "现场 照片.jpg", content);
        kept.then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("sha256", equalTo(sha256))
                .body("size", equalTo(content.length))
                .body("mediaType", equalTo("application/pdf"))
                .body("actor", equalTo("张三"));
        Response download = given().get(report + "/evidence/" + kept.path("id"));
        download.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Length", Integer.toString(content.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", "\"" + sha256 + "\"")
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%E7%85%A7%E7%89%87.jpg");
        assertArrayEquals(content, download.asByteArray());
        refused(404, "unknown-evidence", given().get(report + "/evidence/999999"));
    }

    @Test
    void refusesTheSameFileTwiceAndTakesItOffWithATrace() {
        String report = begin("proven", "\"period\":\"2021-09\"");
        byte[] content = Samples.pdf("twice");
        int id = upload(report, "\"1\"", "a.pdf", content).path("id");
        refused(409, "already-attached", upload(report, "\"2\"", "b.pdf", content));
        refused(412, "precondition-failed", by("\"1\"").delete(report + "/evidence/" + id));
        by("\"2\"").delete(report + "/evidence/" + id).then().statusCode(204).header("ETag", "\"3\"");
        assertNothingKept(report);
        given().get(report + "/history")
                .then()
                .body("items.action", contains("CREATE", "ATTACH", "DETACH"))
                .body("items.reason", hasItem("a.pdf (SHA-256 " + Samples.sha256(content) + ")"));
    }

    private static Response upload(String report, String etag, String name, byte[] content) {
        return by(etag).contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(report + "/evidence");
    }

    private static void assertNothingKept(String report) {
        given().get(report + "/evidence").then().statusCode(200).body("items", empty());
    }
}
