package io.qingce.chassis.body;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What senders of large, damaged, hostile and slow bodies see, with limits that little exceeds. */
@QuarkusTest
class BodyGateTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String CSV = "text/csv";

    @TestHTTPResource
    URI address;

    @Test
    void refusesABodyThatIsTooLargeByItsLengthOrByWhatComes() throws IOException {
        post("/bodies/length", CSV, new byte[300_000])
                .statusCode(413)
                .contentType(PROBLEM)
                .body("type", is("https://qingce.io/problems/body-too-large"))
                .body("instance", is("/bodies/length"));
        try (RawRequest chunked = chunked("/bodies/length", CSV)) {
            for (int i = 0; i < 30; i++) {
                chunked.chunk("x".repeat(10_000));
            }
            assertTrue(chunked.answerToTheEnd().contains("body-too-large"));
        }
    }

    @Test
    void refusesATreeThatIsTooLargeWhereABodyOfAnotherKindMayBe() {
        post("/bodies/length", CSV, new byte[100_000]).statusCode(200).body(is("100000"));
        post("/bodies/tree", "application/json", "[" + "1,".repeat(40_000) + "1]")
                .statusCode(413);
        post("/bodies/tree", "application/json", "[" + "1,".repeat(10_000) + "1]")
                .body(is("10001"));
    }

    @Test
    void refusesATreeOfTooManyLevels() {
        post("/bodies/tree", "application/json", "[".repeat(1000) + "]".repeat(1000))
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", is("https://qingce.io/problems/unreadable-body"));
    }

    @Test
    void takesABodyInEveryCodingItKnows() {
        byte[] plain = text(100);
        packed("gzip", Packed.gzip(plain)).statusCode(200).body(is(Integer.toString(plain.length)));
        packed("x-gzip", Packed.gzip(plain)).statusCode(200).body(is(Integer.toString(plain.length)));
        packed("deflate", Packed.zlib(plain)).statusCode(200).body(is(Integer.toString(plain.length)));
        packed("deflate", Packed.bare(plain)).statusCode(200).body(is(Integer.toString(plain.length)));
        packed("identity", plain).statusCode(200).body(is(Integer.toString(plain.length)));
    }

    @Test
    void refusesACodingItDoesNotKnowAndSaysWhichItKnows() {
        packed("br", text(1))
                .statusCode(415)
                .contentType(PROBLEM)
                .header("Accept-Encoding", containsString("gzip"))
                .body("violations[0].field", is("Content-Encoding"));
        packed("gzip, gzip", Packed.gzip(Packed.gzip(text(1)))).statusCode(415);
    }

    @Test
    void refusesWhatIsNotWhatItsCodingSays() {
        unreadable(text(10), "does not begin as such");
        byte[] good = Packed.gzip(text(500));
        unreadable(Arrays.copyOf(good, good.length * 6 / 10), "cut short");
        byte[] flipped = good.clone();
        flipped[good.length - 6] ^= 1;
        unreadable(flipped, "check sum");
        unreadable(
                (new String(good, StandardCharsets.ISO_8859_1) + "xyz").getBytes(StandardCharsets.ISO_8859_1),
                "follows");
    }

    @Test
    void refusesABodyThatUnpacksToFarMoreThanWasSent() {
        packed("gzip", Packed.gzip(new byte[200_000])).statusCode(413);
    }

    @Test
    void takesABodyThatComesByteByByteAndOneWhoseSenderAsksFirst() throws IOException {
        try (RawRequest slow = new RawRequest(
                address, "/bodies/length", "Content-Type: text/csv", "Content-Length: 3", "Expect: 100-continue")) {
            assertTrue(slow.answer().startsWith("HTTP/1.1 100"));
            slow.write("a");
            slow.write("b");
            slow.write("c");
            assertTrue(slow.answer().endsWith("3"));
        }
    }

    @Test
    void takesAFormWithAFile() {
        given().header("If-Match", "\"1\"")
                .multiPart("file", "a.bin", new byte[5000])
                .post("/bodies/file")
                .then()
                .statusCode(200)
                .body(is("5000"));
    }

    @Test
    void endsABodyOfWhichNothingComesAndServesOthersMeanwhile() throws IOException {
        List<RawRequest> slow = new ArrayList<>();
        for (int i = 0; i < 210; i++) {
            RawRequest each = new RawRequest(address, "/bodies/length", "Content-Type: text/csv", "Content-Length: 9");
            each.write("a");
            slow.add(each);
        }
        post("/bodies/length", CSV, new byte[9]).statusCode(200).body(is("9"));
        given().get("/bodies").then().statusCode(200);
        for (RawRequest each : slow) {
            String answer = each.answerToTheEnd();
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("body-too-slow"), answer);
            each.close();
        }
    }

    @Test
    void endsABodyThatComesMoreSlowlyThanTheLeastRate() throws IOException {
        try (RawRequest slow =
                new RawRequest(address, "/bodies/length", "Content-Type: text/csv", "Content-Length: 100000")) {
            Awaitility.await().pollInterval(Duration.ofMillis(200)).until(() -> {
                slow.write("a");
                return slow.isAnswered();
            });
            String answer = slow.answer();
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("body-too-slow"), answer);
        }
    }

    @Test
    void refusesAFormWithALongTextOrTooManyParts() {
        given().header("If-Match", "\"1\"")
                .multiPart("file", "a.bin", new byte[1])
                .multiPart("note", "x".repeat(3000))
                .post("/bodies/file")
                .then()
                .statusCode(413);
        RequestSpecification many = given().header("If-Match", "\"1\"").multiPart("file", "a.bin", new byte[1]);
        IntStream.range(0, 1001).forEach(part -> many.multiPart("part" + part, "x"));
        many.post("/bodies/file").then().statusCode(413);
    }

    @Test
    void makesABodyWaitForMemoryAndSaysWhenItDoesNotGetAny() throws IOException {
        BodiesResource.gate = new CountDownLatch(1);
        try (RawRequest working =
                new RawRequest(address, "/bodies/held", "Content-Type: application/heavy", "Content-Length: 1")) {
            working.write("a");
            Awaitility.await()
                    .until(() -> post("/bodies/held", "application/heavy", new byte[] {1})
                                    .extract()
                                    .statusCode()
                            == 503);
            post("/bodies/held", "application/heavy", new byte[] {1})
                    .statusCode(503)
                    .header("Retry-After", is("5"));
            post("/bodies/length", CSV, new byte[9000]).statusCode(200);
            BodiesResource.gate.countDown();
            assertTrue(working.answer().contains("200 OK"));
        }
        post("/bodies/held", "application/heavy", new byte[] {1}).statusCode(200);
    }

    @Test
    void takesAStreamInPiecesOfAnyLength() {
        byte[] lines = text(20_000);
        post("/bodies/lines", "application/x-ndjson", lines).statusCode(200).body(is(Integer.toString(lines.length)));
        given().contentType("application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .body(Packed.gzip(lines))
                .post("/bodies/lines")
                .then()
                .statusCode(200)
                .body(is(Integer.toString(lines.length)));
    }

    @Test
    void takesWhatCameOfAStreamWhileItIsSilentAndOthersToo() throws IOException {
        List<RawRequest> silent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            silent.add(chunked("/bodies/lines", "application/x-ndjson"));
        }
        BodiesResource.PIECES.clear();
        silent.get(0).chunk("{}\n");
        Awaitility.await().until(() -> BodiesResource.PIECES.contains(3L));
        post("/bodies/lines", "application/x-ndjson", "{}\n{}\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body(is("6"));
        silent.get(0).lastChunk();
        assertTrue(silent.get(0).answer().contains("200 OK"));
        for (RawRequest each : silent.subList(1, silent.size())) {
            assertTrue(each.answerToTheEnd().startsWith("HTTP/1.1 408"));
            each.close();
        }
        silent.get(0).close();
    }

    @Test
    void refusesAStreamThatIsDamagedOnItsWay() {
        byte[] good = Packed.gzip(text(5000));
        given().contentType("application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .body(Arrays.copyOf(good, good.length - 20))
                .post("/bodies/lines")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", containsString("内容不完整"));
    }

    @Test
    void opensOnlySoManyStreamsOfOneSender() throws IOException {
        List<RawRequest> open = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            open.add(chunked("/bodies/lines", "application/x-ndjson"));
        }
        Awaitility.await()
                .until(() -> post("/bodies/lines", "application/x-ndjson", "{}".getBytes(StandardCharsets.UTF_8))
                                .extract()
                                .statusCode()
                        == 429);
        for (RawRequest each : open) {
            each.lastChunk();
            each.answer();
            each.close();
        }
    }

    @Test
    void opensOnlySoManyStreamsInAll() throws IOException {
        List<RawRequest> open = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            open.add(chunked(i < 4 ? "127.0.0.1" : "127.0.0.2", "/bodies/lines", "application/x-ndjson"));
        }
        Awaitility.await()
                .until(() -> post("/bodies/lines", "application/x-ndjson", "{}".getBytes(StandardCharsets.UTF_8))
                                .extract()
                                .statusCode()
                        == 429);
        try (RawRequest elsewhere = chunked("127.0.0.3", "/bodies/lines", "application/x-ndjson")) {
            assertTrue(elsewhere.answer().contains("too-many-streams"), "of a sender who has none");
        }
        for (RawRequest each : open) {
            each.lastChunk();
            each.answer();
            each.close();
        }
    }

    private void unreadable(byte[] body, String what) {
        packed("gzip", body)
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", is("https://qingce.io/problems/unreadable-body"))
                .body("detail", containsString(what));
    }

    private static ValidatableResponse packed(String coding, byte[] body) {
        return given().contentType(CSV)
                .header("Accept-Language", "en")
                .header("Content-Encoding", coding)
                .body(body)
                .post("/bodies/length")
                .then();
    }

    private static ValidatableResponse post(String path, String type, String body) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse post(String path, String type, byte[] body) {
        return given().contentType(type).body(body).post(path).then();
    }

    private RawRequest chunked(String path, String type) throws IOException {
        return chunked("127.0.0.1", path, type);
    }

    /** From one of the addresses of this machine, 127.0.0.1 to 127.255.255.254. */
    private RawRequest chunked(String from, String path, String type) throws IOException {
        return RawRequest.from(from, address, path, "Content-Type: " + type, "Transfer-Encoding: chunked");
    }

    private static byte[] text(int lines) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, lines)
                .forEach(line -> text.append(line * 7919L % 10_007).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
