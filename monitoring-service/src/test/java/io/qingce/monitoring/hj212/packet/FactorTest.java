package io.qingce.monitoring.hj212.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a packet says of one factor, and the limits of its head. */
class FactorTest {

    private static final Factor FACTOR = new Factor(
            "a21026",
            List.of(
                    new Field("i1", "Avg", "1"),
                    new Field("", "avg", "2"),
                    new Field("", "Flag", "N"),
                    new Field("", "Max", "9")));

    @ParameterizedTest
    @CsvSource({"Avg, 2", "AVG, 2", "Flag, N", "Min, ", "i1, ", "Info, "})
    void hasTheValueOfASuffixWithoutQualifierWhateverItsCase(String suffix, @Nullable String value) {
        assertEquals(Optional.ofNullable(value), FACTOR.value(suffix));
    }

    @Test
    void hasTheRestBesideValueAndFlagAsItWasSent() {
        assertEquals(
                List.of("i1-Avg=1", "Max=9"),
                FACTOR.without("Avg", "Flag").stream().map(Field::toString).toList());
        assertEquals(4, FACTOR.without("Min", "Cou").size());
    }

    @ParameterizedTest
    @CsvSource({"'', AVG, true", "'', Max, false", "i1, Avg, false", "I1, Avg, false"})
    void namesTheSameBySuffixInAnyCaseAndByQualifierAsItIs(String qualifier, String suffix, boolean same) {
        assertEquals(same, new Field("", "Avg", "1").names(new Field(qualifier, suffix, "2")));
    }

    @ParameterizedTest
    @CsvSource({
        "MN, 64, true",
        "MN, 65, false",
        "QN, 64, true",
        "QN, 65, false",
        "PW, 65, false",
        "ST, 65, false",
        "XX, 900, true"
    })
    void hasAHeadOfFieldsNoLongerThanAnyoneMeans(String field, int length, boolean sound) {
        String value = "X".repeat(length);
        String segment = "CN=2061;" + (field.equals("MN") ? "" : "MN=A;") + field + "=" + value + ";CP=&&&&";
        if (sound) {
            PacketParser.parse(RawBytes.of(segment));
        } else {
            UnusablePacketException refusal =
                    assertThrows(UnusablePacketException.class, () -> PacketParser.parse(RawBytes.of(segment)));
            assertEquals(RefusalReason.LONG_HEAD_FIELD, refusal.reason());
            assertFalse(refusal.getMessage().contains(value), "a password may stand there");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1", "256"})
    void hasNoFlagBeyondAByte(int bits) {
        assertThrows(IllegalArgumentException.class, () -> new PacketFlag(bits));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 2", "0, 0", "3, 4", "3, -1"})
    void hasNoPartBeyondThoseAnnounced(int count, int number) {
        assertThrows(IllegalArgumentException.class, () -> new Part(count, number));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "11, true", "12, false", "255, false"})
    void isOfAnEditionThatIsKnown(int bits, boolean known) {
        assertEquals(known, new PacketFlag(bits).namesKnownEdition());
    }

    @ParameterizedTest
    @CsvSource({"PW, true", "pw, true", "NewPW, true", "xPw, true", "PWD, false", "W, false", "'', false", "PWx, false"
    })
    void holdsAPasswordWhereTheNameEndsInIt(String name, boolean password) {
        assertEquals(password, Passwords.isPassword(name));
        assertEquals(password ? Passwords.BLANK : "secret", Passwords.value(name, "secret"));
    }
}
