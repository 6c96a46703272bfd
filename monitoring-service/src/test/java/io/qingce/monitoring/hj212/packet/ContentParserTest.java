package io.qingce.monitoring.hj212.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RawBytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentParserTest {

    private static final String HEAD =
            "QN=20160801085857223;ST=22;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=5;";

    @Test
    void gathersTheFieldsOfAFactorHoweverTheyAreSeparated() {
        List<Factor> factors =
                content("a-Avg=1,a-Flag=N;b-Avg=2;b-Flag=D,a-Max=3,c-Avg=4").factors();

        assertEquals(List.of("a", "b", "c"), factors.stream().map(Factor::code).toList());
        assertEquals(Optional.of("3"), factors.get(0).value("Max"));
        assertEquals(Optional.of("D"), factors.get(1).value("Flag"));
        assertEquals(Optional.empty(), factors.get(2).value("Flag"));
    }

    @Test
    void splitsAtTheLastHyphenAndKeepsTheQualifier() {
        Factor factor = content("a21026-i22004-Info=1;a21026-Avg=6").factors().get(0);

        assertEquals("a21026", factor.code());
        assertEquals(List.of(new Field("i22004", "Info", "1"), new Field("", "Avg", "6")), factor.fields());
        assertEquals(Optional.empty(), factor.value("Info"));
    }

    @Test
    void findsASuffixWhateverItsCase() {
        assertEquals(
                Optional.of("N"),
                content("A18-Avg=1,A18-flag=N").factors().get(0).value("Flag"));
    }

    @Test
    void keepsNegativeValuesAndValuesWithEqualSigns() {
        Content content = content("a01001-Avg=-7.5;i11001-Info=//a=b//");

        assertEquals(Optional.of("-7.5"), content.factors().get(0).value("Avg"));
        assertEquals(Optional.of("//a=b//"), content.factors().get(1).value("Info"));
    }

    @Test
    void keepsWhatIsNoField() {
        Packet packet = parse(HEAD + "CP=&&DataTime=20160801080000;rubbish;-Avg=1;=2;a-Avg=1&&");

        assertEquals(List.of("rubbish", "-Avg=1", "=2"), packet.content().leftovers());
        assertEquals(Set.of(Deviation.NOT_A_FIELD), packet.deviations());
        assertEquals(1, packet.content().factors().size());
    }

    @Test
    void keepsTheSecondOfTwoEqualFieldsAside() {
        Packet packet = parse(HEAD + "CP=&&DataTime=1;DataTime=2;a-Avg=1,a-Avg=2,a-b-Avg=3,a-b-Avg=4&&");

        assertEquals(
                List.of("DataTime=2", "a-Avg=2", "a-b-Avg=4"), packet.content().leftovers());
        assertEquals(Optional.of("1"), packet.content().field("DataTime"));
        assertEquals(Set.of(Deviation.DUPLICATE_FIELD), packet.deviations());
    }

    @Test
    void ignoresEmptyElements() {
        Packet packet = parse(HEAD + "CP=&&DataTime=20160801080000;;a-Avg=1,,;&&");

        assertEquals(List.of(), packet.content().leftovers());
        assertEquals(Set.of(), packet.deviations());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CP=DataTime=1", "CP=&&DataTime=1", "CP=DataTime=1&&", "CP=&", "CP=&&", "CP=&&&", "CP=", ""})
    void countsMissingMarksOfTheContent(String content) {
        assertEquals(
                Set.of(Deviation.CONTENT_MARKS),
                parse(HEAD + content).deviations().stream()
                        .filter(it -> it != Deviation.NOT_A_FIELD)
                        .collect(Collectors.toSet()));
    }

    @Test
    void takesNothingFromAnEmptyContent() {
        assertTrue(parse(HEAD + "CP=&&&&").content().isEmpty());
        assertEquals(Map.of(), parse(HEAD + "CP=&& &&").content().fields());
    }

    private static Packet parse(String segment) {
        return PacketParser.parse(RawBytes.of(segment));
    }

    private static Content content(String text) {
        return parse(HEAD + "CP=&&" + text + "&&").content();
    }
}
