package io.qingce.monitoring.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedBodyTest {

    private static final byte[] TEN = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void refusesABodyOfMoreBytesThanAgreedHoweverItIsRead(int most) throws IOException {
        assertEquals(
                413,
                assertThrows(BodyTooLargeException.class, () -> body(most).readAllBytes())
                        .status());
        BoundedBody byteByByte = body(most);
        for (int i = 0; i < most; i++) {
            assertEquals(TEN[i], byteByByte.read());
        }
        assertThrows(BodyTooLargeException.class, byteByByte::read);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11})
    void passesABodyThatHasNoMore(int most) throws IOException {
        assertArrayEquals(TEN, body(most).readAllBytes());
    }

    @Test
    void countsNothingAtTheEnd() throws IOException {
        BoundedBody body = body(10);
        assertEquals(10, body.read(new byte[10], 0, 10));
        for (int i = 0; i < 20; i++) {
            assertEquals(-1, body.read());
            assertEquals(-1, body.read(new byte[4], 0, 4));
        }
    }

    private static BoundedBody body(int most) {
        return new BoundedBody(new ByteArrayInputStream(TEN), most);
    }
}
