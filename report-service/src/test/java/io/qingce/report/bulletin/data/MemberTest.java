package io.qingce.report.bulletin.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.qingce.verifier.CanonicalJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTest {

    private static final Member ANSWER = Member.whole(CanonicalJson.read("""
            {"region":"甲市","index":7.10,"none":null,"a/b":{"c~d":1},
             "items":[{"item":"PM10","value":80},{"item":"PM2.5","value":33.0,"units":["甲局","乙局"]}],
             "comparisons":[{"kind":"PREVIOUS_YEAR","changes":[{"figure":"PM2.5","percent":-2.90}]}]}"""));

    @ParameterizedTest
    @CsvSource({
        "region, /region, 甲市",
        "index, /index, 7.10",
        "items[item=PM2.5]/value, /items/1/value, 33.0",
        "items[*]/value, /items/0/value, 80",
        "/items[item=PM2.5]/units[*], /items/1/units/0, 甲局",
        "comparisons[kind=PREVIOUS_YEAR]/changes[figure=@item]/percent, /comparisons/0/changes/0/percent, -2.90"
    })
    void leadsToAMemberDigitForDigitAndKnowsItsPlace(String path, String pointer, String text) {
        Member row = ANSWER.first("items[item=PM2.5]", ANSWER);
        Member found = ANSWER.first(path, row);
        assertEquals(pointer, found.pointer());
        assertEquals(
                text,
                found.node().isNumber()
                        ? found.node().decimalValue().toPlainString()
                        : found.node().asText());
        assertEquals(found.node(), ANSWER.node().at(found.pointer()));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, /unknown",
        "none, /none",
        "items[item=SO2]/value, /items/value",
        "comparisons[kind=PREVIOUS_PERIOD]/changes[figure=PM2.5]/percent, /comparisons/changes/percent"
    })
    void isNotThereWhereNothingStands(String path, String pointer) {
        Member found = ANSWER.first(path, ANSWER);
        assertFalse(found.isThere());
        assertEquals(pointer, found.pointer());
    }

    @Test
    void findsAllInOrder() {
        assertEquals(
                List.of("80", "33.0"),
                ANSWER.all("items[*]/value", ANSWER).stream()
                        .map(member -> member.node().decimalValue().toPlainString())
                        .toList());
    }
}
