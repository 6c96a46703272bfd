package io.qingce.monitoring.hj212.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.format.Formats;
import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.device.PasswordHash;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.site.SiteDirectory;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same measurement is the same observation, or refused for the same reason, whichever way it comes in. */
class OneDoorTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final SiteDirectory NO_SITES = new SiteDirectory(List.of());
    private static final Device DEVICE = new Device(
            "MN1", "1001A", PasswordHash.OF_NOBODY, PeriodLabel.START, Optional.of(Averaging.MINUTES_5), Map.of());

    /** A value and a flag of SO₂, as words of all formats. */
    record Said(String number, String flag, String letter) {}

    static Stream<Said> said() {
        return Stream.of(
                new Said("6", "", "N"),
                new Said("6.50", "", "N"),
                new Said("0", "", "N"),
                new Said("-2", "", "N"),
                new Said("-6", "", "N"),
                new Said("-999", "", "N"),
                new Said("1000000", "", "N"),
                new Said("6", "FAULT", "D"),
                new Said("-6", "MAINTENANCE", "M"),
                new Said("9999", "CALIBRATION", "C"),
                new Said("6", "STOPPED", "F"),
                new Said("6", "SET_BY_HAND", "S"),
                new Said("6", "ABOVE_RANGE", "T"),
                new Said("6", "COMMUNICATION", "B"),
                new Said("6", "DEVICE-P", "P"));
    }

    @ParameterizedTest
    @MethodSource("said")
    void takesTheSameFromEveryFormat(Said said) {
        String json =
                "{\"site\":\"1001A\",\"periodEnd\":\"2026-03-01T09:00:00+08:00\",\"values\":{\"SO2\":" + said.number()
                        + "}" + (said.flag().isEmpty() ? "" : ",\"flags\":{\"SO2\":[\"" + said.flag() + "\"]}") + "}";
        String line = "1001A,2026-03-01T09:00:00+08:00,";
        String expected = meaning(Formats.json(json));
        assertEquals(expected, meaning(Formats.lines(json + "\n")));
        assertEquals(
                expected,
                meaning(Formats.csv(
                        "site,periodEnd,SO2,SO2.flags\n" + line + said.number() + "," + said.flag(), NO_SITES, null)));
        assertEquals(
                expected,
                meaning(Formats.csv(
                        "site,periodEnd,parameter,value,flags\n" + line + "SO2," + said.number() + "," + said.flag(),
                        NO_SITES,
                        null)));
        assertEquals(expected, meaning(List.of(uploaded(said))));
    }

    private static Item uploaded(Said said) {
        String segment = "CN=2061;MN=MN1;CP=&&DataTime=20260301080000;a21026-Avg=" + said.number() + ",a21026-Flag="
                + said.letter() + "&&";
        ReceivedUpload upload = ReceivedUpload.read(DEVICE, PacketParser.parse(RawBytes.of(segment)), ZONE);
        return Formats.admission().item(0, null, upload::measured);
    }

    private static String meaning(List<Item> items) {
        assertEquals(1, items.size());
        return items.get(0) instanceof Item.Read read
                ? read.observation().toString()
                : ((Item.Refused) items.get(0)).outcome().field() + " "
                        + ((Item.Refused) items.get(0)).outcome().reason();
    }
}
