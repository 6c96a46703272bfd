package io.qingce.chassis.precondition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "\"5",
                "5\"",
                "'5'",
                "w/\"5\"",
                "W/5",
                "W/ \"5\"",
                "\"5\" \"6\"",
                "\"5\";\"6\"",
                "*, \"5\"",
                "\"5\", *",
                "**",
                "",
                " ",
                ",",
                "\"a b\"",
                "\"5\"x",
                "\"\u0007\"",
                "\"五\""
            })
    void refusesWhatIsNeitherAStarNorAListOfTags(String header) {
        assertEquals(400, refusal(() -> match(header).check(5)));
        assertEquals(400, refusal(() -> noneMatch(header).check(5)));
        assertEquals(400, refusal(() -> noneMatch(header).isKnown("5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"4\"", "\"4\", \"6\"", "W/\"5\"", "\"05\"", "\"\"", "\"W/\"", "\"4,5\""})
    void refusesAnEditOfAnotherState(String header) {
        assertEquals(412, refusal(() -> match(header).check(5)));
        assertEquals(412, refusal(() -> match(header).require(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"0\"", "\"1\""})
    void refusesAnEditOfWhatDoesNotStand(String header) {
        assertEquals(412, refusal(() -> match(header).check(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "\"5\"", "W/\"5\"", "\"1\", W/\"5\""})
    void refusesToCreateWhatStands(String header) {
        assertEquals(412, refusal(() -> noneMatch(header).check(5)));
    }

    @Test
    void refusesToReplaceWhatNobodySaysTheyHaveSeen() {
        assertEquals(428, refusal(() -> Precondition.none().require(5)));
        assertEquals(428, refusal(() -> noneMatch("\"4\"").require(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\t*", "\"5\"", "\"4\",\"5\"", ",, \"4\" ,\t\"5\" ,", "W/\"5\", \"5\""})
    void takesAnEditOfTheStateThatStands(String header) {
        assertDoesNotThrow(() -> match(header).require(5));
    }

    @Test
    void readsAHeaderOfSeveralLinesAsOneList() {
        assertDoesNotThrow(
                () -> Precondition.of(List.of("\"4\"", "\"5\""), null).require(5));
        assertEquals(
                400, refusal(() -> Precondition.of(List.of("*", "\"5\""), null).require(5)));
    }

    @Test
    void createsWhatDoesNotStandWithAndWithoutSayingSo() {
        assertDoesNotThrow(() -> noneMatch("*").require(0));
        assertDoesNotThrow(() -> Precondition.none().require(0));
    }

    @Test
    void readersAreToldOnlyWhatTheyDoNotHave() {
        assertTrue(noneMatch("W/\"5\"").isKnown("5"));
        assertTrue(noneMatch("*").isKnown("5"));
        assertFalse(noneMatch("\"4\"").isKnown("5"));
        assertFalse(Precondition.none().isKnown("5"));
        assertEquals(412, refusal(() -> match("\"4\"").isKnown("5")));
    }

    @Test
    void survivesAListAsLongAsAHeaderCanBe() {
        String list =
                String.join(",", Stream.generate(() -> "\"4\"").limit(20_000).toList());
        assertEquals(412, refusal(() -> match(list).check(5)));
        assertEquals(400, refusal(() -> match(" ,".repeat(20_000) + "x").check(5)));
    }

    private static Precondition match(@Nullable String header) {
        return Precondition.of(header == null ? null : List.of(header), null);
    }

    private static Precondition noneMatch(String header) {
        return Precondition.of(null, List.of(header));
    }

    private static int refusal(Runnable asking) {
        return assertThrows(ProblemException.class, asking::run).status();
    }
}
