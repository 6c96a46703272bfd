package io.qingce.local.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

    private static final HourReport REPORT = new HourReport(
            Fleet.device(7),
            "123456",
            LocalDateTime.of(2026, 1, 1, 8, 0),
            HourReport.factors("6", "31", "80", "45", "0.7", "52"));

    @Test
    void computesTheCheckSumOfTheStandardsOwnSample() {
        String segment = "QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;"
                + "CP=&&RtdInterval=30&&";
        assertEquals("##0101" + segment + "1C80\r\n", Frames.frame(segment));
    }

    @Test
    void namesTheHourByItsStart() {
        assertTrue(REPORT.segment().contains("CP=&&DataTime=20260101080000;a21026-Avg=6,a21026-Flag=N;"));
        assertTrue(REPORT.segment().contains(";MN=QC51A0000000000000000007;Flag=5;"), REPORT.segment());
    }

    @Test
    void damagesOnlyTheCheckSum() {
        String damaged = Frames.damaged(REPORT.segment());
        String whole = Frames.frame(REPORT.segment());
        assertEquals(whole.length(), damaged.length());
        assertEquals(whole.substring(0, whole.length() - 6), damaged.substring(0, whole.length() - 6));
        assertFalse(whole.equals(damaged));
    }

    @Test
    void dividesAReportWithoutLosingAFactor() {
        String both = String.join("", Fault.PARTS.of(REPORT).writes());
        for (String factor : REPORT.factors().split(";")) {
            assertEquals(2, both.split(factor, -1).length, factor);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = "SILENCE", mode = EnumSource.Mode.EXCLUDE)
    void sendsTheRightReportSoonerOrLater(Fault fault) {
        Transmission transmission = fault.of(REPORT);
        String sent = String.join("", transmission.writes());
        assertTrue(transmission.answers() > 0);
        if (fault != Fault.PARTS && fault != Fault.UNKNOWN_FACTOR) {
            assertTrue(sent.contains(Frames.frame(REPORT.segment())), sent);
        }
    }

    @Test
    void cutsAPacketIntoPiecesThatMakeItUp() {
        List<String> pieces = Fault.PIECES.of(REPORT).writes();
        assertEquals(3, pieces.size());
        assertEquals(Frames.frame(REPORT.segment()), pieces.stream().collect(Collectors.joining()));
    }

    @Test
    void saysNothingOfASilentHour() {
        assertEquals(new Transmission(List.of(), 0), Fault.SILENCE.of(REPORT));
    }
}
