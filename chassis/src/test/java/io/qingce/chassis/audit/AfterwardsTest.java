package io.qingce.chassis.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AfterwardsTest {

    private static final AuditEntry REFUSED = AuditEntryTest.entry("feed", "1");

    /** No table: nothing can be stored, as when the database is away. */
    private final Afterwards afterwards =
            new Afterwards(null, new AuditKeysTest.Config(Path.of("key"), Optional.empty(), "HmacSHA256"));

    @Test
    void countsWhatDoesNotFit() {
        afterwards.add(REFUSED);
        assertEquals(0, afterwards.lost());

        afterwards.add(REFUSED);
        afterwards.add(REFUSED);
        assertEquals(2, afterwards.lost());
    }

    @Test
    void keepsWhatCannotBeStoredNow() {
        afterwards.add(REFUSED);

        assertThrows(RuntimeException.class, afterwards::store);
        afterwards.add(REFUSED);
        assertEquals(1, afterwards.lost());
    }
}
