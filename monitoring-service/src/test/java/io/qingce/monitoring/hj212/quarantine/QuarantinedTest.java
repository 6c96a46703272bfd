package io.qingce.monitoring.hj212.quarantine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.guard.Address;
import io.qingce.monitoring.hj212.quarantine.QuarantineAccountTable.Gone;
import io.qingce.monitoring.hj212.quarantine.QuarantineAccountTable.Room;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be used, and on whose account it stands. */
class QuarantinedTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Holder DEVICE = Holder.device("MN1");
    private static final Holder STRANGER = Holder.address(Address.of("192.0.2.1"));

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void isReadAgainOnlyForSomebodyWhoVouchesForItIfItsPasswordDidNot(RefusalReason reason) {
        Quarantined row = row(unusable(reason, "", STRANGER), Optional.empty());
        boolean doubtful = reason == RefusalReason.WRONG_PASSWORD || reason == RefusalReason.LOCKED_OUT;
        assertEquals(doubtful, row.isDoubtful());
        row.requireReplayable(true);
        if (doubtful) {
            ProblemException refusal = assertThrows(ProblemException.class, () -> row.requireReplayable(false));
            assertEquals(422, refusal.status());
            assertEquals("unverified", refusal.violations().get(0).field());
            assertEquals(reason.name(), refusal.violations().get(0).reason());
        } else {
            row.requireReplayable(false);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isReadAgainNoMoreOnceItIsOnRecord(boolean unverified) {
        Quarantined row =
                row(unusable(RefusalReason.UNKNOWN_DEVICE, "", DEVICE), settled(Quarantined.Settlement.REPLAYED));
        assertEquals(409, Refused.status(() -> row.requireReplayable(unverified)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "300, 300", "301, 300", "5000, 300"})
    void hasADetailThatAnAnswerHolds(int said, int kept) {
        Unusable unusable = unusable(RefusalReason.REJECTED, "d".repeat(said), DEVICE);
        assertEquals("d".repeat(kept), unusable.refusal().detail());
        assertEquals(RefusalReason.REJECTED, unusable.refusal().reason());
    }

    @Test
    void holdsNoPasswordFromTheBeginning() {
        RawBytes packet = FrameWriter.frame(RawBytes.of("CN=2061;PW=s3cret;MN=MN1;CP=&&&&"));
        Unusable unusable = new Unusable(
                new Refusal(RefusalReason.UNKNOWN_DEVICE, "MN1", packet), Optional.of("MN1"), STRANGER, "192.0.2.1:9");
        assertFalse(unusable.toString().contains("s3cret"));
        assertFalse(unusable.refusal().bytes().toString().contains("s3cret"));
    }

    /** The same bytes of a device stand there once; nobody else changes anything of what a device sent. */
    @Test
    void isTheSameOfTheSameBytesOfADeviceAndAnotherOfAStranger() {
        Unusable first = unusable(RefusalReason.REJECTED, "first", DEVICE);
        Unusable again = unusable(RefusalReason.NOT_STORED, "again", DEVICE);
        Unusable foreign = unusable(RefusalReason.WRONG_PASSWORD, "", STRANGER);
        Unusable other = new Unusable(
                new Refusal(RefusalReason.REJECTED, "", FrameWriter.frame(RawBytes.of("CN=2061;MN=B;CP=&&&&"))),
                Optional.of("B"),
                DEVICE,
                "192.0.2.1:9");
        List<List<Unusable>> alike = List.copyOf(
                QuarantineTable.alike(List.of(first, foreign, other, again)).values());
        assertEquals(3, alike.size());
        assertTrue(alike.contains(List.of(first, again)), "in the order in which they came");
        assertTrue(alike.contains(List.of(foreign)));
    }

    @ParameterizedTest
    @CsvSource({"10, 100, false", "11, 100, true", "10, 101, true", "0, 0, false"})
    void isTooMuchBeyondTheRowsOrTheBytesThatThereIsRoomFor(long rows, long bytes, boolean tooMuch) {
        assertEquals(tooMuch, new Room(10, 100).isExceededBy(rows, bytes));
    }

    @ParameterizedTest
    @CsvSource({"10000, 9000", "10, 9", "9, 9", "19, 18", "1, 1"})
    void leavesNineTenthsWhereItIsTooMuch(long rows, long left) {
        assertEquals(new Room(left, left), new Room(rows, rows).lessATenth());
    }

    @Test
    void countsWhatWentOfSeveral() {
        assertEquals(new Gone(7, 3), new Gone(5, 1).and(new Gone(2, 2)));
    }

    @Test
    void tellsADeviceOrAnAddressAndNeverBoth() {
        AccountResponse device = told(new Account(DEVICE, 3, 300, 0, Optional.empty()));
        assertEquals("MN1", device.device());
        assertNull(device.address());
        assertNull(device.droppedAt());
        AccountResponse address = told(new Account(STRANGER, 3, 300, 2, Optional.of(NOW)));
        assertEquals("192.0.2.1", address.address());
        assertNull(address.device());
        assertEquals(OffsetDateTime.parse("2026-03-01T08:00:00+08:00"), address.droppedAt());
        assertEquals(2, address.dropped());
    }

    @Test
    void tellsWhetherItCameWithTheRightPassword() {
        assertTrue(QuarantineResponse.from(
                        row(unusable(RefusalReason.REJECTED, "", DEVICE), Optional.empty()), ZoneOffset.UTC)
                .verified());
        QuarantineResponse foreign = QuarantineResponse.from(
                row(unusable(RefusalReason.WRONG_PASSWORD, "why", STRANGER), Optional.empty()), ZoneOffset.UTC);
        assertFalse(foreign.verified());
        assertEquals("WRONG_PASSWORD", foreign.reason());
        assertEquals("why", foreign.detail());
    }

    private static AccountResponse told(Account account) {
        return AccountResponse.from(account, ZoneId.of("Asia/Shanghai"));
    }

    @ParameterizedTest
    @EnumSource(Quarantined.Settlement.class)
    void refusesToDiscardWhatHasLeftTheOpenQuarantine(Quarantined.Settlement how) {
        Quarantined row = row(unusable(RefusalReason.REJECTED, "", DEVICE), settled(how));
        assertEquals(409, assertThrows(ProblemException.class, row::requireOpen).status());
    }

    /** Who discarded too much can take it back. */
    @Test
    void letsWhatWasDiscardedBeReplayed() {
        row(unusable(RefusalReason.REJECTED, "", DEVICE), settled(Quarantined.Settlement.DISCARDED))
                .requireReplayable(false);
        row(unusable(RefusalReason.REJECTED, "", DEVICE), Optional.empty()).requireOpen();
    }

    private static Optional<Quarantined.Settled> settled(Quarantined.Settlement how) {
        return Optional.of(new Quarantined.Settled(NOW, how, "张工", "测试"));
    }

    private static Quarantined row(Unusable arrival, Optional<Quarantined.Settled> settled) {
        return new Quarantined(1, arrival, 1, NOW, NOW, settled);
    }

    private static Unusable unusable(RefusalReason reason, String detail, Holder holder) {
        RawBytes packet = FrameWriter.frame(RawBytes.of("CN=2061;MN=MN1;CP=&&a21026-Avg=6&&"));
        return new Unusable(new Refusal(reason, detail, packet), Optional.of("MN1"), holder, "192.0.2.1:40000");
    }
}
