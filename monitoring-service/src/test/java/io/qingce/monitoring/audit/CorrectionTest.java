package io.qingce.monitoring.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a review makes of the readings that it selects, hour by hour. */
class CorrectionTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void startsFromTheReviewedReadingWhereThereIsOne() {
        Correction correction =
                correction(Operation.Kind.OFFSET, "1", null, sent(1, "10"), sent(2, "20"), reviewed(2, "25"));
        assertEquals(Map.of(1L, "11", 2L, "26"), after(correction));
    }

    @Test
    void confirmsWhatWasSentWhateverAReviewMadeOfIt() {
        Correction correction = correction(Operation.Kind.CONFIRM, null, null, sent(1, "10"), reviewed(1, "25"));
        assertEquals(Map.of(1L, "10"), after(correction));
    }

    @Test
    void touchesNoOtherParameter() {
        ObservationKey key = key(1, Version.REAL_TIME);
        Recorded both = Recorded.first(
                new Observation(
                        key,
                        Map.of(
                                Parameter.SO2, Reading.of(BigDecimal.TEN),
                                Parameter.O3, Reading.of(BigDecimal.ONE))),
                START);
        Correction correction = correction(Operation.Kind.VOID, null, null, both);
        assertEquals(
                EnumSet.of(Parameter.SO2),
                correction.observations().get(0).readings().keySet());
    }

    @Test
    void countsWhatCannotBeDoneAndLeavesItAsItIs() {
        Correction correction = correction(Operation.Kind.OFFSET, "-15", null, sent(1, "10"), sent(2, "20"));
        assertEquals(Map.of(2L, "5"), after(correction));
        assertEquals(1, correction.impossible());
    }

    @Test
    void movesReadingsAndLeavesNothingWhereTheyWere() {
        Correction correction = correction(Operation.Kind.SHIFT, null, 1, sent(1, "10"), sent(2, "20"));
        assertEquals(Map.of(1L, "VOID", 2L, "10", 3L, "20"), after(correction));
    }

    @Test
    void movesReadingsToEarlierHoursToo() {
        Correction correction = correction(Operation.Kind.SHIFT, null, -1, sent(2, "10"), sent(3, "20"));
        assertEquals(Map.of(1L, "10", 2L, "20", 3L, "VOID"), after(correction));
    }

    @Test
    void writesTheReviewedVersionOnly() {
        correction(Operation.Kind.SET, "7", null, sent(1, "10"), reviewed(2, "3"))
                .observations()
                .forEach(observation ->
                        assertEquals(Version.REVIEWED, observation.key().version()));
    }

    @Test
    void showsNoReadingThatStaysAsItIsAndAtMostSoMany() {
        Correction correction = correction(
                Operation.Kind.CONFIRM,
                null,
                null,
                sent(1, "10"),
                sent(2, "20"),
                reviewed(2, "25"),
                sent(3, "30"),
                reviewed(3, "35"));
        List<Correction.Change> changes = correction.changes(10);
        assertEquals(2, changes.size());
        assertEquals(Reading.of(new BigDecimal("25")), changes.get(0).before());
        assertEquals(Reading.of(new BigDecimal("20")), changes.get(0).after());
        assertEquals(1, correction.changes(1).size());
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        Recorded other = Recorded.first(Observed.of(key(1, Version.REAL_TIME), "O3=80"), START);
        Correction correction = correction(Operation.Kind.SET, "7", null, other);
        assertEquals(List.of(), correction.observations());
        assertEquals(0, correction.impossible());
    }

    /** A confirmation takes what was sent; where nothing was, there is nothing to confirm. */
    @Test
    void confirmsNothingThatOnlyAReviewSays() {
        Correction correction = correction(Operation.Kind.CONFIRM, null, null, reviewed(1, "25"));
        assertEquals(Map.of(), after(correction));
        assertEquals(0, correction.impossible());
    }

    @Test
    void movesAStretchWithAHoleInItHourByHour() {
        Correction correction = correction(Operation.Kind.SHIFT, null, 2, sent(1, "10"), sent(2, "20"), sent(5, "50"));
        assertEquals(Map.of(1L, "VOID", 2L, "VOID", 3L, "10", 4L, "20", 5L, "VOID", 7L, "50"), after(correction));
    }

    private static Correction correction(Operation.Kind kind, String number, Integer hours, Recorded... rows) {
        Operation operation = new Operation(kind, number == null ? null : new BigDecimal(number), hours);
        return new Correction(operation, EnumSet.of(Parameter.SO2), List.of(rows));
    }

    private static Recorded sent(int hour, String number) {
        return row(key(hour, Version.REAL_TIME), number);
    }

    private static Recorded reviewed(int hour, String number) {
        return row(key(hour, Version.REVIEWED), number);
    }

    private static Recorded row(ObservationKey key, String number) {
        return Recorded.first(new Observation(key, Map.of(Parameter.SO2, Reading.of(new BigDecimal(number)))), START);
    }

    private static ObservationKey key(int hour, Version version) {
        return new ObservationKey("1001A", START.plusSeconds(3600L * hour), Averaging.HOUR, version);
    }

    /** Hour to number, or VOID. */
    private static Map<Long, String> after(Correction correction) {
        Map<Long, String> after = new TreeMap<>();
        correction.observations().forEach(observation -> {
            Reading reading = observation.readings().get(Parameter.SO2);
            long hour = (observation.key().periodEnd().getEpochSecond() - START.getEpochSecond()) / 3600;
            after.put(
                    hour,
                    reading.value() == null
                            ? reading.flags().get(0)
                            : reading.value().toPlainString());
        });
        return after;
    }
}
