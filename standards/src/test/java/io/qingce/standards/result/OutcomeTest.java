package io.qingce.standards.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void keepsItsReasonWhateverIsMadeOfTheValueThatIsNotThere() {
        Outcome<String> none = Outcome.insufficient(Reason.TOO_FEW_DAYS, 26, 27);

        assertEquals(
                Outcome.<Integer>insufficient(Reason.TOO_FEW_DAYS, 26, 27),
                none.map(text -> fail("there is nothing to change")));
        assertEquals(Optional.empty(), none.known());
        assertFalse(none.isKnown());
    }

    @Test
    void changesAValueThatIsThere() {
        assertEquals(Outcome.of(3), Outcome.of("abc").map(String::length));
        assertEquals(Optional.of("abc"), Outcome.of("abc").known());
        assertTrue(Outcome.of("abc").isKnown());
    }

    @Test
    void givesEveryReasonInWordsOfItsOwn() {
        assertEquals(
                Reason.values().length,
                Arrays.stream(Reason.values())
                        .map(Reason::chinese)
                        .collect(Collectors.toSet())
                        .size());
    }
}
