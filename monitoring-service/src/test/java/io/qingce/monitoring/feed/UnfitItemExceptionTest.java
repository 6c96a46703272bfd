package io.qingce.monitoring.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfitItemExceptionTest {

    @ParameterizedTest
    @CsvSource({"300, 300, false", "301, 300, true", "9000, 300, true"})
    void repeatsNoMoreOfWhatWasSentThanAnAnswerHolds(int sent, int told, boolean cut) {
        String detail = new UnfitItemException(null, "unreadable-number", "x".repeat(sent)).detail();
        assertEquals(told, detail.length());
        assertEquals(cut, detail.endsWith("…"));
    }

    @Test
    void repeatsNoMoreOfANameOfAFieldThanAnAnswerHolds() {
        assertEquals(100, field("f".repeat(100)).length());
        assertEquals("f".repeat(99) + "…", field("f".repeat(101)));
        assertNull(new UnfitItemException(null, "missing", "needed").field());
    }

    /** A bad feed may raise it for every line. */
    @Test
    void carriesNoStackTrace() {
        assertEquals(0, new UnfitItemException("site", "missing", "needed").getStackTrace().length);
    }

    private static String field(String name) {
        return new UnfitItemException(name, "unknown-field", "There is no such field.").field();
    }
}
