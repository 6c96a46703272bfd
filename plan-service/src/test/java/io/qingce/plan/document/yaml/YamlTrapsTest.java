package io.qingce.plan.document.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.Documents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTrapsTest {

    @ParameterizedTest
    @CsvSource({
        "NO, yaml-boolean",
        "no, yaml-boolean",
        "Yes, yaml-boolean",
        "on, yaml-boolean",
        "OFF, yaml-boolean",
        "y, yaml-boolean",
        "1:30, yaml-sexagesimal",
        "12:30:45, yaml-sexagesimal",
        "1_000, yaml-underscore",
        "1_000.5, yaml-underscore",
        "010, yaml-octal",
        "08, yaml-octal",
        "0o17, yaml-octal",
        "0x1F, yaml-radix",
        "0b11, yaml-radix",
        ".inf, yaml-no-number",
        ".NaN, yaml-no-number",
        "2023-3-5, yaml-date",
        "2023-03-15 10:00:00, yaml-date",
        "2023-03-15T10:00:00Z, yaml-date"
    })
    void refusesWhatOneReaderTakesForAnotherThing(String value, String reason) {
        assertEquals("targets[1].nature 4 " + reason, findings("code: a\ntargets:\n- id: T1\n- nature: " + value));
        assertEquals("", findings("targets:\n- nature: '" + value + "'"));
        assertEquals("", findings("targets:\n- nature: \"" + value + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44",
                "44.0",
                "-0.5",
                "0",
                "0.05",
                "1e3",
                "true",
                "false",
                "2023-03-15",
                "2021-2025",
                "北方",
                "NOx",
                "1,000",
                "on site",
                "第1:30条",
                "15%",
                "T1.2"
            })
    void leavesWhatEveryReaderTakesForTheSame(String value) {
        assertEquals("", findings("words: " + value));
    }

    @ParameterizedTest
    @CsvSource({"on, yaml-boolean", "010, yaml-octal", "<<, yaml-merge"})
    void looksAtKeysAsWell(String key, String reason) {
        assertEquals("target." + key + " 2 " + reason, findings("target:\n  " + key + ": 1"));
    }

    @Test
    void refusesAKeyThatStandsTwiceAndNamesBothLines() {
        List<Violation> found = YamlTraps.in(bytes("targets:\n- id: T1\n  unit: 个\n  id: T2\n- id: T3"));
        assertEquals("targets[0].id 4 duplicate-key", text(found));
        assertTrue(found.get(0).detail().contains("第2行"), found.get(0).detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void refusesBreaksOfLinesThatNoEditorShows(String hidden) {
        assertEquals("words 2 yaml-hidden-break", findings("code: a\nwords: \"甲" + hidden + "乙\"\n"));
    }

    @Test
    void findsAllOfThemAtOnce() {
        assertEquals(
                "a 1 yaml-boolean, b.c 3 yaml-octal, b.d[1] 4 yaml-boolean",
                findings("a: on\nb:\n  c: 010\n  d: [1, no]\n"));
    }

    static List<String> shipped() {
        return Documents.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void findsNothingInThePlansThatShip(String plan) {
        assertEquals("", text(YamlTraps.in(Documents.shipped(plan))));
    }

    private static String findings(String document) {
        return text(YamlTraps.in(bytes(document)));
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<Violation> found) {
        return found.stream()
                .map(each -> each.field() + " " + each.line() + " " + each.reason())
                .collect(Collectors.joining(", "));
    }
}
