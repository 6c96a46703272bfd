package io.qingce.monitoring.hj212.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Crc16Test {

    @Test
    void isThatOfTheStandardAndNotThatOfModbus() {
        assertEquals(
                "1C80",
                crc("QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;"
                        + "CP=&&RtdInterval=30&&"));
    }

    @Test
    void ofNothingIsTheFirstState() {
        assertEquals("FFFF", crc(""));
    }

    @Test
    void keepsLeadingZeros() {
        assertEquals("0001", Crc16.text(1));
    }

    @Test
    void agreesWithTheStepsAsPrinted() {
        Random random = new Random(212);
        for (int round = 0; round < 1000; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertEquals(asPrinted(bytes), Crc16.of(bytes, 0, bytes.length));
        }
    }

    @Test
    void knowsOnly256Values() {
        Set<Integer> found = new HashSet<>();
        Random random = new Random(16);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[3];
            random.nextBytes(bytes);
            found.add(Crc16.of(bytes, 0, 3));
        }
        assertEquals(256, found.size());
    }

    private static int asPrinted(byte[] bytes) {
        int register = 0xFFFF;
        for (byte each : bytes) {
            register = (register >> 8) ^ (each & 0xFF);
            for (int bit = 0; bit < 8; bit++) {
                int last = register & 1;
                register >>= 1;
                if (last == 1) {
                    register ^= 0xA001;
                }
            }
        }
        return register;
    }

    private static String crc(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return Crc16.text(Crc16.of(bytes, 0, bytes.length));
    }
}
