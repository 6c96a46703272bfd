package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.parameter.Parameter;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the members of an observation mean together. */
class JsonObservationTest {

    @ParameterizedTest
    @CsvSource({"16, 0", "17, 1"})
    void takesAsManyFlagsAsAValueMayHave(int flags, int lost) {
        String all = IntStream.range(0, flags).mapToObj(i -> "'QC-" + i + "'").collect(Collectors.joining(","));
        assertEquals(lost, lost("'flags':{'SO2':[" + all + "]}"));
    }

    @ParameterizedTest
    @CsvSource({"A, 0", "QC-2_A, 0", "a, 0", "'', 1", "1A, 1", "-A, 1", "A B, 1", "质控, 1"})
    void takesFlagsOfLettersDigitsAndHyphens(String flag, int lost) {
        assertEquals(lost, lost("'flags':{'SO2':['" + flag + "']}"));
    }

    @ParameterizedTest
    @CsvSource({"32, true", "33, false"})
    void takesAFlagOfAtMost32Characters(int length, boolean sound) {
        assertEquals(sound, Reading.isFlag("F".repeat(length)));
    }

    @Test
    void takesNothingInAListOfFlagsForNoFlag() {
        assertEquals(1, lost("'flags':{'SO2':[null]}"));
    }

    /** Nothing is changed of what is not there. */
    @Test
    void asksForNoUnitOfAValueThatIsNot() {
        assertEquals(
                Measured.Value.MISSING,
                read("'values':{'SO2':null},'units':{'SO2':'furlongs'}")
                        .values()
                        .get(Parameter.SO2));
    }

    @Test
    void isAnHourOfTheVersionOfTheRequestUnlessItSaysOtherwise() {
        Measured usual = read("'values':{'SO2':1}");
        assertEquals(Averaging.HOUR, usual.averaging());
        assertEquals(Version.REVIEWED, usual.version());
        Measured said = read("'averaging':'PT5M','version':'REAL_TIME','values':{'SO2':1}");
        assertEquals(Averaging.MINUTES_5, said.averaging());
        assertEquals(Version.REAL_TIME, said.version());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T08:00:00+08:00, 2026-03-01T00:00:00Z",
        "2026-03-01T00:00:00Z, 2026-03-01T00:00:00Z",
        "2026-02-28T19:00:00-05:00, 2026-03-01T00:00:00Z",
        "2026-03-01T08:00+08:00, 2026-03-01T00:00:00Z",
        "2026-03-01T08:00:00+0800, 2026-03-01T00:00:00Z",
        "2026-03-01 08:00:00+08, 2026-03-01T00:00:00Z",
        "2026-03-01T0800+08:00, 2026-03-01T00:00:00Z"
    })
    void meansTheSameMomentWhateverTheOffset(String said, Instant end) {
        String item = "{'site':'1001A','periodEnd':'" + said + "','values':{'SO2':1}}";
        assertEquals(
                end,
                new JsonObservation(Version.REAL_TIME, new Remarks())
                        .read(ServiceJson.tree(item))
                        .periodEnd());
    }

    /** Which of the two counts, nobody knows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'values':{'SO2':1,'so2':2} | values.so2 duplicate-parameter",
                "'values':{'SO2':1},'flags':{'SO2':['FAULT'],'so2':[]} | flags.so2 duplicate-parameter",
                "'values':{'SO2':1},'units':{'SO2':'mg/m3','二氧化硫':'µg/m³'} | units.二氧化硫 duplicate-parameter",
                "'values':{'SO2':1},'Units':{'SO2':'mg/m3'},'UNITS':{'SO2':'µg/m³'} | UNITS duplicate-field"
            })
    void refusesWhatIsGivenTwiceInDifferentSpellings(String members, String refused) {
        UnfitItemException unfit = assertThrows(UnfitItemException.class, () -> read(members));
        assertEquals(refused, unfit.field() + " " + unfit.reason());
    }

    /** How many values are lost of an item of two. */
    private static int lost(String member) {
        Formats.Taken taken = Formats.takenJson(
                ("{'site':'1001A','periodEnd':'2026-03-01T00:00:00Z','values':{'SO2':1,'CO':1}," + member + "}")
                        .replace('\'', '"'));
        assertEquals(2, taken.items().get(0).readings());
        return taken.remarks().countOfValues();
    }

    private static Measured read(String members) {
        return new JsonObservation(Version.REVIEWED, new Remarks())
                .read(ServiceJson.tree("{'site':'1001A','periodEnd':'2026-03-01T00:00:00Z'," + members + "}"));
    }
}
