package io.qingce.chassis.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "53100", "53200", "53300", "57P01", "57P02", "57P03", "58030"})
    void isWhatPassesByItself(String state) {
        assertTrue(DatabaseAway.isBehind(new SQLException("gone", state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "23505", "22001", "40001", "57014"})
    void isNoWrongStatementAndNoConflict(String state) {
        assertFalse(DatabaseAway.isBehind(new SQLException("wrong", state)));
    }

    @Test
    void isAPoolThatHasNoConnection() {
        assertTrue(DatabaseAway.isBehind(new SQLException("acquisition timeout")));
    }

    @Test
    void isSeenHoweverDeepItLies() {
        Throwable deep = new IllegalStateException(new RuntimeException(new SQLException("gone", "08006")));
        assertTrue(DatabaseAway.isBehind(deep));
    }

    @Test
    void isSeenBesideAnotherFailure() {
        Exception failure = new IllegalStateException("rolled back");
        failure.addSuppressed(new SQLException("gone", "08006"));
        assertTrue(DatabaseAway.isBehind(failure));
    }

    @Test
    void endsWhereFailuresNameEachOther() {
        Exception one = new IllegalStateException("one");
        Exception other = new IllegalStateException("other", one);
        one.initCause(other);
        assertFalse(DatabaseAway.isBehind(one));
    }
}
