package io.qingce.monitoring.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.fixture.Constraints;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.Parameter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A review as it is sent, and every member that can be wrong. */
class ReviewRequestTest {

    private static final String SOUND = "{'sites':['1001A'],'parameters':['SO2'],'from':'2026-03-01T00:00:00+08:00',"
            + "'to':'2026-03-01T08:00:00+08:00','operation':{'kind':'CONFIRM'},'level':'CITY','by':'市站','reason':'核查'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'sites':['1001A'] | 'sites':[] | sites",
                "'sites':['1001A'], | | sites",
                "'sites':['1001A'] | 'sites':[' '] | sites[0].<list element>",
                "'parameters':['SO2'] | 'parameters':[] | parameters",
                "'parameters':['SO2'] | 'parameters':['SO3'] | measured",
                "'parameters':['SO2'] | 'parameters':['SO2','so2'] | measured",
                "'from':'2026-03-01T00:00:00+08:00', | | from",
                "'to':'2026-03-01T08:00:00+08:00', | | to",
                "T08:00:00+08:00 | T23:59:59+24:00 | ",
                "'to':'2026-03-01T08:00:00+08:00' | 'to':'2026-02-28T23:59:59+08:00' | period",
                "'level':'CITY', | | level",
                "'by':'市站' | 'by':' ' | by",
                "'reason':'核查' | 'reason':'' | reason",
                "'operation':{'kind':'CONFIRM'}, | | operation",
                "'kind':'CONFIRM' | 'number':1 | operation.kind",
                "'kind':'CONFIRM' | 'kind':'FACTOR' | operation.numbered",
                "'kind':'CONFIRM' | 'kind':'CONFIRM','number':1 | operation.numbered",
                "'kind':'CONFIRM' | 'kind':'SET','number':1000000 | operation.numbered",
                "'kind':'CONFIRM' | 'kind':'SHIFT' | operation.timed",
                "'kind':'CONFIRM' | 'kind':'SHIFT','hours':0 | operation.timed",
                "'kind':'CONFIRM' | 'kind':'SHIFT','hours':25 | operation.hours",
                "'kind':'CONFIRM' | 'kind':'SHIFT','hours':-25 | operation.hours",
                "'kind':'CONFIRM' | 'kind':'VOID','hours':1 | operation.timed",
                "'kind':'CONFIRM'} | 'kind':'SHIFT','hours':1},'averaging':'P1D' | averaged",
                "'level':'CITY' | 'level':'CITY','averaging':'PT8H' | averaged"
            })
    void namesTheMemberThatIsWrong(String member, @Nullable String instead, @Nullable String broken) {
        String text = SOUND.replace(member, instead == null ? "" : instead);
        if (broken == null) {
            assertThrows(UnfitItemException.class, () -> read(text), "there is no such offset");
        } else {
            assertEquals(broken, Constraints.broken(read(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'VOID'}",
                "{'kind':'FACTOR','number':1.05}",
                "{'kind':'OFFSET','number':-0.5}",
                "{'kind':'SET','number':999999.999999}",
                "{'kind':'SHIFT','hours':24}",
                "{'kind':'SHIFT','hours':-24}"
            })
    void takesEveryOperationWithWhatItNeeds(String operation) {
        assertEquals("", Constraints.broken(read(SOUND.replace("{'kind':'CONFIRM'}", operation))));
    }

    @ParameterizedTest
    @CsvSource({"PT1H, HOUR", "P1D, DAY", "PT0S, SAMPLE", "PT5M, MINUTES_5"})
    void isOfTheAveragingThatItSays(String text, Averaging averaging) {
        ReviewRequest request = read(SOUND.replace("'level'", "'averaging':'" + text + "','level'"));
        assertEquals("", Constraints.broken(request));
        assertEquals(averaging, request.period());
        assertEquals(Averaging.HOUR, read(SOUND).period());
    }

    @Test
    void takesASingleMomentAndEachSiteAndParameterOnce() {
        ReviewRequest request = read(SOUND.replace("['1001A']", "['1001A','1001A','1002A']")
                .replace("['SO2']", "['O3','SO2','O3']")
                .replace("T08:00:00", "T00:00:00"));
        assertEquals("", Constraints.broken(request));
        assertEquals(List.of("1001A", "1002A"), request.sites());
        assertEquals(List.of("O3", "SO2"), request.parameters());
        assertEquals(Set.of(Parameter.SO2, Parameter.O3), request.chosen());
    }

    /** An operator proposes; only a higher level confirms or returns. */
    @ParameterizedTest
    @CsvSource({"OPERATOR, high", "CITY, ''", "PROVINCE, ''", ", level"})
    void isConfirmedByAHigherLevelAlone(@Nullable ReviewLevel level, String broken) {
        assertEquals(broken, Constraints.broken(new ReviewRequest.StepRequest(level, "省站", "同意")));
    }

    private static ReviewRequest read(String text) {
        return ServiceJson.read(text, ReviewRequest.class);
    }
}
