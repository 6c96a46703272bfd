package io.qingce.monitoring.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ElementBytesTest {

    @Test
    void refusesToReadOnWithinAnElementThatHasTooManyBytes() throws IOException {
        ElementBytes bytes = bytes(3);
        bytes.begin(7);
        read(bytes, 4);
        BodyTooLargeException refusal = assertThrows(BodyTooLargeException.class, bytes::read);
        assertEquals(413, refusal.status());
        assertEquals(7, refusal.violations().get(0).index());
        assertEquals("item-too-long", refusal.violations().get(0).reason());
    }

    @Test
    void refusesTheSameWhereManyBytesAreReadAtOnce() throws IOException {
        ElementBytes bytes = bytes(3);
        assertEquals(4, bytes.read(new byte[4], 0, 4));
        assertThrows(BodyTooLargeException.class, () -> bytes.read(new byte[1], 0, 1));
    }

    @Test
    void countsEachElementByItself() throws IOException {
        ElementBytes bytes = bytes(3);
        for (int element = 0; element < 5; element++) {
            bytes.begin(element);
            read(bytes, 3);
        }
    }

    @Test
    void countsNothingAtTheEnd() throws IOException {
        ElementBytes bytes = new ElementBytes(InputStream.nullInputStream(), 0);
        for (int i = 0; i < 3; i++) {
            assertEquals(-1, bytes.read());
            assertEquals(-1, bytes.read(new byte[4], 0, 4));
        }
    }

    private static ElementBytes bytes(int most) {
        return new ElementBytes(new ByteArrayInputStream(new byte[100]), most);
    }

    private static void read(ElementBytes bytes, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            assertEquals(0, bytes.read());
        }
    }
}
