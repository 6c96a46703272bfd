package io.qingce.local.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Refusal;
import io.qingce.local.feed.Feed.Body;
import io.qingce.local.feed.ReadingsFile.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsFileTest {

    @TempDir
    Path folder;

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.csv"), "");
        assertTrue(
                assertThrows(Refusal.class, () -> ReadingsFile.of(file)).line().endsWith("is empty."));
    }

    @Test
    void refusesABrokenArchive() throws IOException {
        Path file = Files.write(folder.resolve("broken.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 1, 2});
        assertTrue(
                assertThrows(Refusal.class, () -> ReadingsFile.of(file)).line().startsWith("Cannot read"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,hour,城市,AQI,PM2.5 | AIR_CITY_HOURLY",
                "city,date,hour,station,AQI,level,primary,PM2.5 | AIR_STATION_HOURLY",
                "year,month,day,hour,PM2.5,PM10,station | BEIJING12"
            })
    void knowsALayoutByItsHeader(String header, Layout layout) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), "\uFEFF" + header + "\n");
        assertEquals(layout, ReadingsFile.of(file).layout());
    }

    @Test
    void cutsAnArchiveIntoBodiesThatEachBeginWithTheHeader() throws IOException {
        StringBuilder text = new StringBuilder("date,hour,城市,AQI\n");
        for (int line = 2; line <= 4_502; line++) {
            text.append("20190101,").append(line).append(",安阳,50\n");
        }
        Path file = folder.resolve("file.csv.gz");
        try (OutputStream archive = new GZIPOutputStream(Files.newOutputStream(file))) {
            archive.write(text.toString().getBytes(UTF_8));
        }
        List<Body> bodies = new ArrayList<>();
        ReadingsFile readings = ReadingsFile.of(file);
        readings.forEachBody(bodies::add);
        assertEquals(
                List.of(2_000, 2_000, 501), bodies.stream().map(Body::items).toList());
        assertEquals(
                List.of(2L, 2_002L, 4_002L),
                bodies.stream().map(Body::firstLine).toList());
        List<String> last = new String(bodies.get(2).content(), UTF_8).lines().toList();
        assertEquals("date,hour,城市,AQI", last.get(0));
        assertEquals("20190101,4002,安阳,50", last.get(1));
        assertEquals(4_501, readings.count());
    }

    @Test
    void findsTheCitiesOfAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("file.csv"), "date,hour,城市,AQI\n1,0,安阳,1\n1,0,鹤壁,1\nbroken\n1,1,安阳,1\n");
        assertEquals(Set.of("安阳", "鹤壁"), ReadingsFile.of(file).cities());
    }
}
