package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.freeze.Freeze;
import io.qingce.monitoring.freeze.Frozen;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of items that are taken in together, whatever is on record. */
class ChunkTest {

    private static final Instant EARLIER = Instant.parse("2026-03-01T00:30:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final Map<String, SiteKind> SITES =
            Map.of("1001A", SiteKind.AIR_STATION, "river-1", SiteKind.RIVER_SECTION);
    private static final Frozen NOTHING = new Frozen(Map.of());

    @Test
    void refusesASiteThatDoesNotExist() {
        assertRejected("site", "unknown-site", chunk(Map.of(), NOTHING).take(read(0, "nowhere", "SO2=6")));
    }

    @Test
    void losesWhatASiteOfItsKindDoesNotMeasureAndNothingBesideIt() {
        Chunk chunk = chunk(Map.of(), NOTHING);
        ItemOutcome outcome = chunk.take(read(0, "river-1", "pH=7 Leq=55"));
        assertEquals(ItemOutcome.Outcome.CREATED, outcome.outcome());
        assertEquals("values.Leq parameter-of-another-medium", outcome.field() + " " + outcome.reason());
        assertEquals(
                Set.of(Parameter.PH),
                chunk.created().get(0).observation().readings().keySet());
    }

    @ParameterizedTest
    @CsvSource({"1001A, pH=7, values.pH", "river-1, PM2.5=35, values.PM2.5", "river-1, Leq=55 PM2.5=1, values.PM2.5"})
    void refusesWhatASiteOfItsKindDoesNotMeasure(String site, String values, String field) {
        assertRejected(
                field, "parameter-of-another-medium", chunk(Map.of(), NOTHING).take(read(0, site, values)));
    }

    @Test
    void refusesToChangeWhatIsFrozenAndSaysByWhom() {
        ItemOutcome outcome = chunk(held("SO2=6"), frozen(null)).take(read(0, "1001A", "SO2=7"));
        assertRejected("periodEnd", "frozen", outcome);
        assertTrue(outcome.detail().contains("市局"), outcome.detail());
    }

    @Test
    void refusesToAddToAFrozenPeriod() {
        assertRejected("periodEnd", "frozen", chunk(Map.of(), frozen(null)).take(read(0, "1001A", "SO2=7")));
        assertRejected("periodEnd", "frozen", chunk(held("SO2=6"), frozen(null)).take(read(0, "1001A", "O3=7")));
    }

    @Test
    void leavesAFrozenPeriodToWhoSaysWhatItHolds() {
        Chunk chunk = chunk(held("SO2=6"), frozen(null));
        assertEquals(Outcome.UNCHANGED, chunk.take(read(0, "1001A", "SO2=6.0")).outcome());
        assertEquals(List.of(), chunk.changed());
    }

    @Test
    void freezesTheVersionAloneThatIsNamed() {
        assertEquals(
                Outcome.CREATED,
                chunk(Map.of(), frozen(Version.REVIEWED))
                        .take(read(0, "1001A", "SO2=7"))
                        .outcome());
    }

    @Test
    void passesARefusalOnAsItIs() {
        ItemOutcome refusal = ItemOutcome.rejected(2, 3, "site", "missing", "'site' is needed.");
        assertEquals(refusal, chunk(Map.of(), NOTHING).take(new Item.Refused(refusal)));
    }

    /** What is held, what comes, what is said of it, the revision that stands then, and what stands. */
    @ParameterizedTest
    @CsvSource({
        " , SO2=6, CREATED, 1, SO2=6",
        "SO2=6, SO2=6.00, UNCHANGED, 1, SO2=6",
        "SO2=6, SO2=7, CORRECTED, 2, SO2=7",
        "SO2=6, O3=80, CREATED, 2, SO2=6 O3=80",
        "SO2=6, SO2=7 O3=80, CORRECTED, 2, SO2=7 O3=80",
        "SO2=6, SO2=-, UNCHANGED, 1, SO2=6",
        "SO2=-, SO2=6, CORRECTED, 2, SO2=6",
        "SO2=6, SO2=-:VOID, CORRECTED, 2, SO2=-:VOID",
        "SO2=-:VOID, SO2=-, UNCHANGED, 1, SO2=-:VOID",
        "SO2=6, SO2=6:CORRECTED, CORRECTED, 2, SO2=6:CORRECTED"
    })
    void decidesByWhatIsHeld(String held, String sent, Outcome outcome, long revision, String stands) {
        Map<ObservationKey, Recorded> record = held == null ? Map.of() : held(held);
        Chunk chunk = chunk(record, NOTHING);
        assertEquals(outcome, chunk.take(read(0, "1001A", sent)).outcome());
        Recorded now =
                chunk.changed().isEmpty() ? record.get(key()) : chunk.changed().get(0);
        assertEquals(observation("1001A", stands), now.observation());
        assertEquals(revision, now.revision());
        assertEquals(revision > 1 ? List.copyOf(record.values()) : List.of(), chunk.superseded());
    }

    @Test
    void makesOneContentOfAnHourThatComesParameterByParameter() {
        Chunk chunk = chunk(Map.of(), NOTHING);
        assertEquals(Outcome.CREATED, chunk.take(read(0, "1001A", "SO2=6")).outcome());
        assertEquals(Outcome.CREATED, chunk.take(read(1, "1001A", "O3=80")).outcome());
        assertEquals(List.of(Recorded.first(observation("1001A", "SO2=6 O3=80"), NOW)), chunk.created());
        assertEquals(List.of(), chunk.superseded());
    }

    @Test
    void correctsWhatTheSameChunkSaidBefore() {
        Chunk chunk = chunk(Map.of(), NOTHING);
        chunk.take(read(0, "1001A", "SO2=6"));
        assertEquals(Outcome.CORRECTED, chunk.take(read(1, "1001A", "SO2=7")).outcome());
        assertEquals(List.of(new Recorded(observation("1001A", "SO2=7"), 2, NOW)), chunk.created());
        assertEquals(List.of(Recorded.first(observation("1001A", "SO2=6"), NOW)), chunk.superseded());
        assertEquals(List.of(), chunk.replaced());
    }

    @Test
    void keepsEveryContentThatStoodInBetween() {
        Chunk chunk = chunk(held("SO2=6"), NOTHING);
        chunk.take(read(0, "1001A", "SO2=7"));
        chunk.take(read(1, "1001A", "SO2=8"));
        assertEquals(
                List.of(1L, 2L),
                chunk.superseded().stream().map(Recorded::revision).toList());
        assertEquals(3, chunk.replaced().get(0).revision());
        assertEquals(List.of(), chunk.created());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isUnchangedByARepeat(long seed) {
        List<Item> items = items(new Random(seed));
        Chunk first = chunk(Map.of(), NOTHING);
        items.forEach(first::take);
        Map<ObservationKey, Recorded> record = record(first);
        List<Item> repeat = record.values().stream()
                .<Item>map(stands -> new Item.Read(0, null, stands.observation()))
                .toList();
        Chunk second = chunk(record, NOTHING);
        repeat.forEach(item -> assertEquals(Outcome.UNCHANGED, second.take(item).outcome()));
        assertEquals(List.of(), second.changed());
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Gaps, repeats and parameters apart come in any order; of what contradicts itself the last stands. */
    @ParameterizedTest
    @MethodSource("seeds")
    void endsWithTheSameContentInAnyOrder(long seed) {
        List<Item> items = items(new Random(seed));
        List<Item> others = new ArrayList<>(items);
        Collections.shuffle(others, new Random(seed + 1000));
        assertEquals(contents(items), contents(others));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsWithTheSameRecordHoweverItIsCutIntoChunks(long seed) {
        List<Item> items = items(new Random(seed));
        int cut = new Random(seed + 7).nextInt(items.size());
        Chunk first = chunk(Map.of(), NOTHING);
        items.subList(0, cut).forEach(first::take);
        Map<ObservationKey, Recorded> record = record(first);
        Chunk second = chunk(record, NOTHING);
        items.subList(cut, items.size()).forEach(second::take);
        record.putAll(record(second));
        Map<ObservationKey, Observation> contents = new HashMap<>();
        record.forEach((key, stands) -> contents.put(key, stands.observation()));
        assertEquals(contents(items), contents);
    }

    private static Map<ObservationKey, Observation> contents(List<Item> items) {
        Chunk chunk = chunk(Map.of(), NOTHING);
        items.forEach(chunk::take);
        Map<ObservationKey, Observation> contents = new HashMap<>();
        record(chunk).forEach((key, stands) -> contents.put(key, stands.observation()));
        return contents;
    }

    /** Hours of two sites, in pieces of one parameter, with repeats and gaps; no two contradict each other. */
    private static List<Item> items(Random random) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int hour = random.nextInt(4);
            Parameter parameter =
                    List.of(Parameter.SO2, Parameter.NO2, Parameter.O3).get(random.nextInt(3));
            boolean gap = random.nextInt(4) == 0;
            Reading reading = gap ? Reading.MISSING : Reading.of(BigDecimal.valueOf(10L * hour + parameter.ordinal()));
            ObservationKey key = Observed.hour("1001A", hour);
            items.add(new Item.Read(i, null, new Observation(key, Map.of(parameter, reading))));
        }
        return items;
    }

    private static Map<ObservationKey, Recorded> record(Chunk chunk) {
        Map<ObservationKey, Recorded> record = new HashMap<>();
        chunk.changed().forEach(stands -> record.put(stands.key(), stands));
        return record;
    }

    private static Chunk chunk(Map<ObservationKey, Recorded> held, Frozen frozen) {
        return new Chunk(SITES, held, frozen, NOW);
    }

    private static Map<ObservationKey, Recorded> held(String values) {
        return Map.of(key(), Recorded.first(observation("1001A", values), EARLIER));
    }

    private static Frozen frozen(Version version) {
        OffsetDateTime day = OffsetDateTime.parse("2026-03-01T00:00:00+08:00");
        Freeze freeze =
                new Freeze(1, null, "1001A", version, day, day.plusDays(1), new Freeze.Step(day, "市局", "年度数据定稿"), null);
        return new Frozen(Map.of("1001A", List.of(freeze)));
    }

    private static Item read(int index, String site, String values) {
        return new Item.Read(index, null, observation(site, values));
    }

    private static ObservationKey key() {
        return Observed.hour("1001A", 0);
    }

    private static Observation observation(String site, String values) {
        return Observed.of(Observed.hour(site, 0), values);
    }

    private static void assertRejected(String field, String reason, ItemOutcome outcome) {
        assertEquals(Outcome.REJECTED, outcome.outcome());
        assertEquals(field, outcome.field());
        assertEquals(reason, outcome.reason());
    }
}
