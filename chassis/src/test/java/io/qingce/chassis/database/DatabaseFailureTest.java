package io.qingce.chassis.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void doesNotRepeatWhatTheDatabaseRefuses() {
        assertThrows(DatabaseFailure.class, () -> DatabaseFailure.anewIfOvertaken(5, () -> failing(1_000, "23505")));
        assertEquals(1, attempts.get());
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        assertThrows(DatabaseFailure.class, () -> DatabaseFailure.anewIfOvertaken(5, () -> failing(1_000, "40001")));
        assertEquals(5, attempts.get());
    }

    @Test
    void beginsAnewWhenAnotherTransactionOvertakesIt() {
        assertEquals("done", DatabaseFailure.anewIfOvertaken(5, () -> failing(3, "40001")));
        assertEquals(4, attempts.get());
    }

    @Test
    void beginsAnewWhoeverWasOvertaken() {
        assertEquals("done", DatabaseFailure.anewIfOvertaken(5, () -> {
            try {
                return failing(3, "40001");
            } catch (DatabaseFailure failure) {
                throw new IllegalStateException("another way to the same database", failure.getCause());
            }
        }));
        assertEquals(4, attempts.get());
    }

    private String failing(int times, String state) {
        if (attempts.incrementAndGet() <= times) {
            throw new DatabaseFailure(new SQLException("could not serialize access", state));
        }
        return "done";
    }
}
