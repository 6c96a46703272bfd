package io.qingce.load.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirHoursTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 1, 0);
    private static final List<String> NAMES = List.of("SO2", "NO2", "PM10", "PM2.5", "CO", "O3");
    private static final int STATIONS = 40;
    private static final int HOURS = 24 * 40;

    private final AirHours hours = new AirHours(START);

    @ParameterizedTest
    @CsvSource({"0, 2025-01-01T01:00:00+08:00", "23, 2025-01-02T00:00:00+08:00", "8759, 2026-01-01T00:00:00+08:00"})
    void namesAnHourByItsEndInBeijing(long hour, String end) {
        assertEquals(end, hours.end(hour));
    }

    @ParameterizedTest
    @CsvSource({"0, LOAD-00000", "7, LOAD-00007", "99999, LOAD-99999", "100000, LOAD-100000"})
    void givesEachStationACode(int station, String code) {
        assertEquals(code, AirHours.site(station));
    }

    /** Otherwise two runs would not measure the same work. */
    @Test
    void areTheSameInEveryRun() {
        AirHours others = new AirHours(START);
        for (int station = 0; station < STATIONS; station++) {
            for (long hour = 0; hour < HOURS; hour += 7) {
                assertArrayEquals(hours.values(station, hour), others.values(station, hour));
            }
        }
    }

    @Test
    void differFromStationToStationAndFromDayToDay() {
        assertFalse(Arrays.equals(hours.values(0, 5), hours.values(1, 5)));
        assertFalse(Arrays.equals(hours.values(0, 5), hours.values(0, 5 + 24)));
    }

    /** What no instrument says would be rejected, and the figure would be one of refusals. */
    @Test
    void stayWithinWhatInstrumentsMeasure() {
        for (int station = 0; station < STATIONS; station++) {
            for (long hour = 0; hour < HOURS; hour++) {
                int[] values = hours.values(station, hour);
                for (int value : values) {
                    assertTrue(value > 0 && value < 300, station + " " + hour + ": " + Arrays.toString(values));
                }
                assertTrue(values[3] < values[2], "more fine dust than dust");
            }
        }
    }

    /** The built-in rules of quality find a value that stands still for so many hours, or jumps: more would be measured than the record. */
    @ParameterizedTest
    @CsvSource({"0, 24, 300", "1, 12, 200", "2, 6, 600", "3, 6, 200", "4, 24, 100", "5, 12, 200"})
    void hardlyEverStandStillAndNeverJump(int reading, int frozen, int step) {
        int stills = 0;
        for (int station = 0; station < 400; station++) {
            int same = 1;
            int before = hours.values(station, 0)[reading];
            for (long hour = 1; hour < 8760; hour++) {
                int now = hours.values(station, hour)[reading];
                same = before == now ? same + 1 : 1;
                stills += same >= frozen ? 1 : 0;
                assertTrue(Math.abs(now - before) < step, NAMES.get(reading) + " of " + station + " jumps at " + hour);
                before = now;
            }
        }
        assertTrue(stills < 400 * 8760 / 10_000, NAMES.get(reading) + " stands still for " + stills + " hours");
    }

    /** Each form of a message holds the same six numbers: bulk is compared over its layouts. */
    @Test
    void sayTheSameInEveryForm() throws IOException {
        for (int station = 0; station < STATIONS; station++) {
            for (long hour = 0; hour < 100; hour += 9) {
                int[] values = hours.values(station, hour);
                StringBuilder json = new StringBuilder();
                hours.appendJson(json, station, hour);
                JsonNode observation = JSON.readTree(json.toString());
                assertEquals(AirHours.site(station), observation.path("site").asText());
                assertEquals(hours.end(hour), observation.path("periodEnd").asText());
                StringBuilder csv = new StringBuilder();
                hours.appendCsv(csv, station, hour);
                String[] cells = csv.toString().strip().split(",");
                for (int reading = 0; reading < AirHours.READINGS; reading++) {
                    boolean isCarbonMonoxide = NAMES.get(reading).equals("CO");
                    BigDecimal exact = BigDecimal.valueOf(values[reading], isCarbonMonoxide ? 1 : 0);
                    JsonNode said = observation.path("values").path(NAMES.get(reading));
                    assertEquals(0, exact.compareTo(new BigDecimal(said.asText())), json.toString());
                    // The table has carbon monoxide in µg/m³.
                    BigDecimal cell = new BigDecimal(cells[5 + reading]).movePointLeft(isCarbonMonoxide ? 3 : 0);
                    assertEquals(0, exact.compareTo(cell), csv.toString());
                }
            }
        }
    }

    @Test
    void haveACellForEachColumnOfTheTable() {
        StringBuilder csv = new StringBuilder();
        hours.appendCsv(csv, 3, 47);
        assertEquals(AirHours.CSV_HEADER.split(",").length, csv.toString().split(",").length);
        assertTrue(csv.toString().startsWith("2025,1,3,0,LOAD-00003,"), csv.toString());
        assertTrue(csv.toString().endsWith("\n"));
    }

    @Test
    void areSixFactorsOfHj212() {
        int[] values = hours.values(2, 3);
        String[] factors = hours.factors(2, 3).split(";");
        assertEquals(AirHours.READINGS, factors.length);
        assertTrue(factors[0].startsWith("a21026-Avg=" + values[0] + ","), factors[0]);
        assertTrue(factors[4].startsWith("a21005-Avg=" + values[4] / 10 + "." + values[4] % 10 + ","), factors[4]);
    }
}
