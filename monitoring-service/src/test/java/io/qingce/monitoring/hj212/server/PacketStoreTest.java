package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What puts an acknowledged packet aside, and what only makes it wait. */
class PacketStoreTest {

    /** Found by chaos rounds: the attempt failed, the database came back, and the packet went into quarantine. */
    @ParameterizedTest
    @CsvSource({
        "57P03, the database system is starting up",
        "57P01, terminating connection due to unexpected postmaster exit",
        "53100, could not extend file",
        "53300, too many connections",
        "08006, an I/O error occurred while sending to the backend",
        ", acquisition timeout while waiting for new connection"
    })
    void doesNotBlameThePacketForADatabaseThatIsAway(String state, String message) {
        assertFalse(
                PacketStore.isOfThePacket(new IllegalStateException("not stored", new SQLException(message, state))));
    }

    @ParameterizedTest
    @CsvSource({"22021, invalid byte sequence", "23514, violates check constraint", "54000, program limit exceeded"})
    void putsAsideWhatTheDatabaseWouldNeverTake(String state, String message) {
        assertTrue(
                PacketStore.isOfThePacket(new IllegalStateException("not stored", new SQLException(message, state))));
    }

    @Test
    void putsAsideWhatNoCodeOfOursStands() {
        assertTrue(PacketStore.isOfThePacket(new StackOverflowError()));
        assertTrue(PacketStore.isOfThePacket(new ArithmeticException("overflow")));
    }
}
