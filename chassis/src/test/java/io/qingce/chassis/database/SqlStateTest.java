package io.qingce.chassis.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStateTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25P02", "40001", "40P01", "42P01", "53300", "57014", "57P01", "58030", "22", ""})
    @NullSource
    void blamesNoDataForWhatPasses(String state) {
        assertFalse(SqlState.isOfData(new IllegalStateException(new SQLException("refused", state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0A000", "21000", "22003", "22P05", "23505", "54000"})
    void blamesTheDataForWhatNeverPasses(String state) {
        assertTrue(SqlState.isOfData(new IllegalStateException(new SQLException("refused", state))));
    }

    @Test
    void blamesTheDataForNestingThatNoStackHolds() {
        assertTrue(SqlState.isOfData(new IllegalStateException(new StackOverflowError())));
    }

    @Test
    void blamesNobodyForOtherFailures() {
        assertFalse(SqlState.isOfData(new IllegalStateException("no database far and wide")));
        assertEquals(Optional.empty(), SqlState.in(new IllegalStateException("no database far and wide")));
    }

    @Test
    void findsWhatIsBehindWhateverWrapsIt() {
        Throwable deep = new RuntimeException(new IllegalStateException(new SQLException("busy", "40001")));
        assertEquals(Optional.of("40001"), SqlState.in(deep));
        assertEquals(Optional.of(""), SqlState.in(new RuntimeException(new SQLException("no connection"))));
    }

    @Test
    void endsAtACircleOfCauses() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);
        assertFalse(SqlState.isOfData(first));
    }
}
