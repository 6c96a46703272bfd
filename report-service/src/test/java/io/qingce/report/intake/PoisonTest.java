package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.report.ledger.SiteDayMoved;
import jakarta.transaction.RollbackException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoisonTest {

    @ParameterizedTest
    @ValueSource(strings = {"22003", "22P05", "23505", "23514", "54000"})
    void isInWhatNoTableTakes(String state) {
        assertTrue(Poison.isIn(new DatabaseFailure(new SQLException("refused", state))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "08001", "40001", "40P01", "53100", "53300", "55P03", "57P01", "57014", "58030", "42P01",
                "XX000"
            })
    void isNotInWhatPasses(String state) {
        assertFalse(Poison.isIn(new DatabaseFailure(new SQLException("later", state))));
    }

    @Test
    void isNotInAConnectionThatIsNotHad() {
        assertFalse(Poison.isIn(new DatabaseFailure(new SQLException("Sorry, acquisition timeout!"))));
        assertFalse(Poison.isIn(new UncheckedIOException(new ConnectException("away"))));
        assertFalse(Poison.isIn(new IllegalStateException(new RollbackException("too long"))));
        assertFalse(Poison.isIn(new OutOfMemoryError("heap")));
        assertFalse(Poison.isIn(new NoClassDefFoundError("half a deployment")));
    }

    @Test
    void isNotInAnEventThatOthersWereFasterThan() {
        assertFalse(Poison.isIn(new SiteDayMoved(1)));
        assertFalse(Poison.isIn(new IllegalStateException(new SiteDayMoved(3))));
    }

    @Test
    void isInWhatARuleStumblesOver() {
        assertTrue(Poison.isIn(new ArithmeticException("overflow")));
        assertTrue(Poison.isIn(new IllegalStateException(new NullPointerException("nothing"))));
        assertTrue(Poison.isIn(new StackOverflowError()));
    }
}
