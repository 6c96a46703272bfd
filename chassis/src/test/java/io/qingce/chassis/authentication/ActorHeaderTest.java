package io.qingce.chassis.authentication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%20", "a%00b", "a%0Ab"})
    void refusesWhatIsNoName(String header) {
        ProblemException refused = assertThrows(ProblemException.class, () -> ActorHeader.name(header));
        assertEquals(400, refused.status());
        assertEquals(ActorHeader.NAME, refused.violations().get(0).field());
    }

    @Test
    void refusesANameOfMoreThan128Characters() {
        assertThrows(ProblemException.class, () -> ActorHeader.name("a".repeat(129)));
        assertEquals(Optional.of("a".repeat(128)), ActorHeader.name("a".repeat(128)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void isOfNobodyWithoutAName(String header) {
        assertEquals(Optional.empty(), ActorHeader.name(header));
    }

    @ParameterizedTest
    @CsvSource({"%E6%9D%8E%E5%B7%A5,李工", "Li+Gong,Li+Gong", "'%20Li ',Li"})
    void isDecodedAsUtf8(String header, String name) {
        assertEquals(Optional.of(name), ActorHeader.name(header));
    }
}
