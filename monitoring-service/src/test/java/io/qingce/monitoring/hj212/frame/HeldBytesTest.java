package io.qingce.monitoring.hj212.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldBytesTest {

    private final HeldBytes held = new HeldBytes(1000);

    @Test
    void takeNoMoreThanThereIsRoomFor() {
        assertEquals(900, append(900));
        assertEquals(100, append(900));
        assertEquals(1000, held.size());
        held.drop(1);
        assertEquals(1, append(900));
    }

    @Test
    void keepTheirOrderWhileTheyAreDroppedAndTaken() {
        int next = 0;
        int first = 0;
        Random random = new Random(212);
        for (int round = 0; round < 2000; round++) {
            byte[] more = new byte[random.nextInt(300)];
            for (int i = 0; i < more.length; i++) {
                more[i] = (byte) (next + i);
            }
            next += held.append(more, 0, more.length);
            assertEquals(next - first, held.size());
            if (held.size() > 0) {
                assertEquals((byte) first, held.at(0));
                assertEquals((byte) (next - 1), held.at(held.size() - 1));
                int dropped = random.nextInt(held.size() + 1);
                held.drop(dropped);
                first += dropped;
                held.shrink();
            }
        }
    }

    @Test
    void areCopiedFromWhatIsLeft() {
        byte[] bytes = "##0003abc".getBytes(StandardCharsets.US_ASCII);
        held.append(bytes, 0, bytes.length);
        held.drop(2);
        assertEquals("0003", held.copy(4).toString());
        assertEquals("abc", held.copy(4, 7).toString());
        assertEquals(Crc16.of(bytes, 6, 9), held.crc(4, 7));
    }

    /** Six bytes of a header, one after another, and where it turns out to be none. */
    @ParameterizedTest
    @CsvSource({
        "'', UNDECIDED",
        "#, UNDECIDED",
        "##, UNDECIDED",
        "##010, UNDECIDED",
        "##0101, THERE",
        "##0101x, THERE",
        "x, ABSENT",
        "#x, ABSENT",
        "###, ABSENT",
        "##01x, ABSENT",
        "##01:1, ABSENT",
        "##01/1, ABSENT"
    })
    void showAHeaderAsSoonAsItIsCertain(String text, FrameHeader.Sight sight) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        held.append(bytes, 0, bytes.length);
        assertEquals(sight, FrameHeader.at(held, 0));
    }

    @ParameterizedTest
    @CsvSource({"##0000, 0", "##0101, 101", "##9999, 9999", "##0010, 10"})
    void sayTheLengthOfTheirHeader(String text, int length) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        held.append(bytes, 0, bytes.length);
        assertEquals(length, FrameHeader.length(held, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "1C80, 7296, false",
        "1c80, 7296, true",
        "FFFF, 65535, false",
        "0000, 0, false",
        "1G80, -1, false",
        "12 4, -1, false"
    })
    void sayTheCheckValueThatIsPrinted(String text, int crc, boolean lowerCase) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        held.append(bytes, 0, bytes.length);
        assertEquals(crc, FrameHeader.crc(held, 0));
        assertEquals(lowerCase, FrameHeader.isLowerCaseCrc(held, 0));
    }

    private int append(int count) {
        return held.append(new byte[count], 0, count);
    }
}
