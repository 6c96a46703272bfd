package io.qingce.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each lock of a service has a number of its own, and one class of the service names them all. */
class AdvisoryLocksTest {

    private static final Pattern NUMBER = Pattern.compile("\\b727_?[0-9]{3}\\b|advisory_xact_lock(_shared)?\\([0-9]");
    private static final Pattern LOCK = Pattern.compile("[A-Z_]+\\((727_[0-9]{3}|Outbox\\.LOCK_NUMBER)\\)");

    static Stream<Path> locks() {
        return Checkout.mainClasses().filter(file -> file.endsWith("AdvisoryLock.java"));
    }

    @ParameterizedTest
    @MethodSource("locks")
    void givesEachLockANumberOfItsOwn(Path locks) {
        List<String> numbers = LOCK.matcher(Checkout.read(locks))
                .results()
                .map(MatchResult::group)
                .map(lock -> lock.substring(lock.indexOf('(')))
                .toList();
        assertFalse(numbers.isEmpty());
        assertEquals(Set.copyOf(numbers).size(), numbers.size(), numbers::toString);
    }

    @Test
    void leavesTheNumbersToOneClass() {
        List<String> others = Checkout.mainClasses()
                .filter(file -> !file.endsWith("AdvisoryLock.java") && !file.endsWith("Outbox.java"))
                .filter(file -> NUMBER.matcher(Checkout.read(file)).find())
                .map(Checkout::name)
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void findsTheLocksOfThreeServices() {
        assertEquals(3, locks().count());
    }
}
