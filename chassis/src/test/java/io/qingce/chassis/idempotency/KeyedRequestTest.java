package io.qingce.chassis.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRequestTest {

    private static final KeyedRequest FIRST = request("k-1", "POST /a", "x-qingce-actor: Z", "application/json", "{}");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "键", "a b", "a\"b", "a\u0001"})
    void refusesWhatIsNoKey(String key) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> request(key, "POST /a", "", "text/plain", ""));
        assertEquals(400, refused.status());
        assertEquals("Idempotency-Key", refused.violations().get(0).field());
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        request("k".repeat(255), "POST /a", "", "text/plain", "");
        assertThrows(ProblemException.class, () -> request("k".repeat(256), "POST /a", "", "text/plain", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-qingce-actor: L | application/json | {}",
                "x-qingce-actor: Z | application/yaml | {}",
                "x-qingce-actor: Z | application/json | {} ,"
            })
    void isAnotherIfAnythingOfItsContentIs(String said, String type, String body) {
        KeyedRequest other = request("k-1", "POST /a", said, type, body);
        assertEquals(FIRST.id(), other.id());
        assertNotEquals(FIRST.fingerprint(), other.fingerprint());
    }

    @Test
    void hasItsKeyAtOneAddressOnly() {
        assertNotEquals(
                FIRST.id(),
                request("k-1", "POST /b", "", "application/json", "{}").id());
        assertNotEquals(
                FIRST.id(),
                request("k-2", "POST /a", "", "application/json", "{}").id());
    }

    @Test
    void takesAQuotedKeyForTheSame() {
        assertEquals(FIRST, request(" \"k-1\" ", "POST /a", "x-qingce-actor: Z", "application/json", "{}"));
    }

    @Test
    void isTheSameFormUnderAnotherBoundary() {
        KeyedRequest first = form("----A17", "一");
        assertEquals(first, form("----B99x", "一"));
        assertNotEquals(first, form("----A17", "二"));
    }

    private static KeyedRequest form(String boundary, String content) {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + content + "\r\n--"
                + boundary + "--\r\n";
        return request("k-1", "POST /a", "", "multipart/form-data; boundary=" + boundary, body);
    }

    private static KeyedRequest request(String key, String address, String said, String type, String body) {
        try {
            return KeyedRequest.of(
                    key, address, List.of(said), type, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
