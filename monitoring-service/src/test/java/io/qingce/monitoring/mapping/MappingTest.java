package io.qingce.monitoring.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.feed.FeedConfig;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.fixture.Settings;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.Parameter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the members of a mapping mean together. */
class MappingTest {

    private static final FeedReader FEEDS = new FeedReader(ServiceJson.mapper(), Settings.of(FeedConfig.class));
    private static final String SOUND =
            "{'site':{'column':'a'},'time':{'columns':['t']},'columns':[{'column':'x','parameter':'SO2'}]}";

    /** What is said instead of a part of a sound mapping, the field and the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'column':'a' | 'by':'NAME' | site missing",
                "'column':'a' | 'column':'a','code':'b' | site missing",
                "['t'] | ['t'],'format':'bad {' | time.format unreadable-format",
                "['t'] | ['t'],'zone':'Mars/One' | time.zone unknown-zone",
                "{'site' | {'averaging':'PT8H','site' | averaging unknown-averaging",
                "{'site' | {'encoding':'klingon','site' | encoding unknown-encoding",
                "{'site' | {'separator':'ab','site' | separator not-allowed",
                "'SO2' | 'SO3' | columns[0].parameter unknown-parameter",
                "'SO2' | 'SO2','unit':'mg/L' | columns[0].unit unknown-unit",
                "'SO2' | 'SO2','factor':0 | columns[0].factor not-allowed",
                "'SO2' | 'SO2','factor':1e13 | columns[0].factor not-allowed",
                "'SO2'} | 'SO2'},{'column':'y','parameter':'二氧化硫'} | columns[1].parameter duplicate-parameter"
            })
    void refusesWhatCannotBeMeant(String member, String instead, String refusal) {
        assertEquals("422 " + refusal, Refused.problem(() -> mapping(SOUND.replace(member, instead))));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "a/b, true", "-a, true", "a b, true", "断面, true", "city-logger.v2, false"})
    void refusesACodeThatNobodyCanTypeIntoAnAddress(String code, boolean refused) {
        if (refused) {
            assertEquals("422 code not-allowed", Refused.problem(() -> Mapping.requireCode(code)));
        } else {
            Mapping.requireCode(code);
        }
    }

    @Test
    void isOfHoursThatAreNamedByTheirEndUnlessItSaysOtherwise() {
        Mapping mapping = mapping(SOUND);
        assertEquals(Averaging.HOUR, mapping.averaging());
        assertEquals(Set.of(Parameter.SO2), mapping.columns().keySet());
        assertTrue(!mapping.labelledByStart()
                && !mapping.byName()
                && mapping.form().skipped() == 0);
    }

    @Test
    void takesTheUnitOfAColumnFromItsHeadUnlessItSaysOne() {
        assertEquals(
                "mg/m³",
                mapping(SOUND.replace("'x'", "'二氧化硫(mg/m3)'"))
                        .columns()
                        .get(Parameter.SO2)
                        .unit()
                        .symbol());
    }

    private static Mapping mapping(String document) {
        return Mapping.of(FEEDS.read(ServiceJson.tree(document), MappingDocument.class));
    }
}
