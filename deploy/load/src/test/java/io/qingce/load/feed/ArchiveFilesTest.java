package io.qingce.load.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.feed.ArchiveFiles.Era;
import io.qingce.load.reading.AirHours;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of the national archive as they circulate. */
class ArchiveFilesTest {

    private static final AirHours HOURS = new AirHours(LocalDateTime.of(2024, 7, 1, 0, 0));

    @ParameterizedTest
    @EnumSource(Era.class)
    void holdsEveryHourOfEveryStationOnce(Era era) {
        ArchiveFiles files = files(era);
        int observations = 0;
        for (int body = 0; body < files.count(); body++) {
            observations += files.observations(body);
        }
        assertEquals(2 * 3 * 24, observations);
    }

    @ParameterizedTest
    @EnumSource(value = Era.class, names = "COLUMNS", mode = EnumSource.Mode.EXCLUDE)
    void hasALineForEachStationOfAnHourWithAsManyCellsAsItsHeader(Era era) {
        List<String> lines = lines(files(era), 5);
        assertEquals(3, lines.size());
        lines.forEach(line -> assertEquals(22, line.split(",", -1).length, line));
    }

    @Test
    void writesTheHourOfOzoneIntoTheColumnOfTheEra() {
        int hour = HOURS.values(0, 0)[5];
        String[] old = lines(files(Era.UNTIL_2023), 0).get(1).split(",", -1);
        String[] since = lines(files(Era.SINCE_2024), 0).get(1).split(",", -1);
        assertEquals("2024-07-01T00:00:00 " + hour, old[0] + " " + old[13]);
        assertEquals("2024-07-01T0000 " + hour + " ", since[0] + " " + since[12] + " " + since[13]);
        assertTrue(Integer.parseInt(old[12]) > hour);
    }

    @Test
    void hasALineForEachHourAndKindOfValueWithAColumnForEachStation() {
        List<String> lines = lines(files(Era.COLUMNS), 1);
        assertEquals("date,hour,type,LOAD-00000,LOAD-00001", lines.get(0));
        assertEquals(1 + 24 * 15, lines.size());
        assertTrue(lines.get(2).startsWith("20240702,0,PM2.5," + HOURS.values(0, 24)[3] + ","), lines.get(2));
    }

    private static ArchiveFiles files(Era era) {
        return new ArchiveFiles(HOURS, 2, 3, era);
    }

    private static List<String> lines(ArchiveFiles files, int body) {
        return new String(files.body(body), StandardCharsets.UTF_8).lines().toList();
    }
}
