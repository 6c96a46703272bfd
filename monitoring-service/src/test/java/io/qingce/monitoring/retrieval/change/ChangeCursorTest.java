package io.qingce.monitoring.retrieval.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.Made;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.fixture.Refused;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place in the order of all changes. */
class ChangeCursorTest {

    private static final ChangeCursor PLACE =
            new ChangeCursor("7412", 1000, "断面 1", Instant.parse("2026-03-01T00:00:00.123456Z"), "PT1H", "REVIEWED");

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!", "latest ", "NzQxMg", "1000"})
    void isNoneOfWhatThisListDidNotGiveOut(String text) {
        assertRefused(text);
    }

    @Test
    void isNoneOfAnotherListNorOneThatSomebodyMade() {
        assertRefused(Cursor.of("7412", 1000).toString());
        assertRefused(Cursor.of("7412", "many", "", Instant.EPOCH, "", "").toString());
        assertRefused(Cursor.of("7412", -1, "", Instant.EPOCH, "", "").toString());
        assertRefused(Cursor.of("7412", 1000, "", "yesterday", "", "").toString());
        assertRefused(Cursor.of("7412", 1000, "", Instant.EPOCH, "", "", "").toString());
    }

    @Test
    void isReadAsItWasGivenOut() {
        assertEquals(PLACE, ChangeCursor.of(PLACE.text()));
        ChangeCursor first = ChangeCursor.before("7412", 0);
        assertEquals(first, ChangeCursor.of(first.text()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isReadAsItWasGivenOutWhateverTheSite(long seed) {
        Arbitrary<String> sites =
                Arbitraries.strings().withChars("a1 %+/=断面._:-").ofMaxLength(20);
        for (String site : Made.of(sites, 300, seed)) {
            ChangeCursor place = new ChangeCursor("7412", 1000, site, PLACE.periodEnd(), "PT1H", "REAL_TIME");
            assertEquals(place, ChangeCursor.of(place.text()));
            assertTrue(place.text().matches("[A-Za-z0-9_-]+"), "stands in an address as it is");
        }
    }

    /** A database that was restored has given out other numbers since: nothing may be skipped in silence. */
    @ParameterizedTest
    @CsvSource({"7412, 1000, true", "7412, 1001, true", "7412, 999, false", "7413, 5000, false"})
    void liesInTheDatabaseThatGaveItOutAndNotBeyondIt(String system, long transaction, boolean before) {
        ChangeCursor horizon = ChangeCursor.before(system, transaction);
        if (before) {
            PLACE.requireBefore(horizon);
        } else {
            assertEquals(410, Refused.status(() -> PLACE.requireBefore(horizon)));
        }
    }

    @Test
    void goesOnAfterTheLastChangeAndStaysWhereThereIsNone() {
        assertSame(PLACE, ChangeTable.last(List.of(), PLACE));
        ChangeTable.Change one = change(1);
        ChangeTable.Change two = change(2);
        assertEquals(two.place(), ChangeTable.last(List.of(one, two), PLACE));
    }

    private static ChangeTable.Change change(long transaction) {
        return new ChangeTable.Change(
                ChangeCursor.before("7412", transaction), Observed.recorded(Observed.hour("1001A", 0), "SO2=6"));
    }

    private static void assertRefused(String text) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> ChangeCursor.of(text));
        assertEquals(400, refusal.status());
        assertEquals("changedSince", refusal.violations().get(0).field());
    }
}
