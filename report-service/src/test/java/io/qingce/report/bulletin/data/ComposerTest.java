package io.qingce.report.bulletin.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.bulletin.data.BulletinData.BulletinSection;
import io.qingce.report.bulletin.data.BulletinData.Paragraph;
import io.qingce.report.bulletin.data.BulletinData.TableRow;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Subject;
import io.qingce.verifier.CanonicalJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {

    private static final Subject SUBJECT = new Subject("甲市", null, null, "2025-06", null, null, "BEST", "published");

    private static final String ONE_TABLE = """
        {"kind":"some","version":3,"name":{"zh":"某","en":"some"},"title":{"zh":"{region}{who}","en":"{who} of {region}"},
         "of":"REGION","period":"MONTH",
         "questions":[{"key":"q","path":"/api/some","parameters":{},"standing":{"edition":"edition","simulated":"rows[*]/made"}}],
         "facts":{"who":"q:who"},
         "sections":[
          {"key":"s","heading":{"zh":"一","en":"1"},"sentences":[
            {"text":{"zh":"为{a}[，同比{b}]。","en":"{a}[, {b}]."},"values":{
              "a":{"of":"q","path":"figure","unit":{"zh":"天","en":"days"}},
              "b":{"of":"q","path":"change","print":"CHANGE","unit":{"zh":"%","en":"%"}}}},
            {"text":{"zh":"主要污染指标为{m}。","en":"Main: {m}."},"values":{"m":{"of":"q","path":"main","none":{"zh":"无","en":"none"}}}},
            {"text":{"zh":"缺","en":"left out"},"values":{},"when":"absent"}]},
          {"key":"t","heading":{"zh":"二","en":"2"},"sentences":[],"empty":{"zh":"无","en":"none"},
           "table":{"of":"q","each":"rows","key":"id","by":["units[*]","lead"],"nobody":{"zh":"无人","en":"nobody"},
             "where":{"path":"due","from":"{from}","to":"{to}"},
             "standing":{"simulated":"made","valid":"ok","reason":"why"},
             "columns":[{"key":"v","title":{"zh":"值","en":"value"},"value":{"path":"v","unitAt":"u"}},
              {"key":"light","title":{"zh":"灯","en":"light"},"value":{"path":"st","print":"CHOICE","words":{"A":{"zh":"绿","en":"green"}}}},
              {"key":"who","title":{"zh":"谁","en":"who"},"value":{"path":"units[*]","none":{"zh":"未写明","en":"none named"}}}]}},
          {"key":"silent","heading":{"zh":"空","en":"silent"},"sentences":[],
           "table":{"of":"q","each":"rows","key":"id","where":{"path":"units[*]","there":true},
             "columns":[{"key":"v","title":{"zh":"值","en":"value"},"value":{"path":"v"}}]}},
          {"key":"gone","heading":{"zh":"三","en":"3"},"when":"absent","sentences":[]}]}\
        """;

    @ParameterizedTest
    @CsvSource({
        "'{\"figure\":12,\"change\":-3.40}', 为12天，同比下降3.40%。, '12 days, down 3.40%.'",
        "'{\"figure\":0.0,\"change\":2}', 为0.0天，同比上升2%。, '0.0 days, up 2%.'",
        "'{\"figure\":1,\"change\":0.0}', 为1天，同比持平。, '1 days, unchanged.'",
        "'{\"figure\":null}', 为（无数据）。, '(no data).'",
        "'{\"figure\":3,\"change\":null}', 为3天。, '3 days.'"
    })
    void saysDigitForDigitWhatIsAnswered(String answer, String zh, String en) throws IOException {
        BulletinSection section = print(answer).sections().get(0);
        assertEquals(2, section.paragraphs().size());
        assertEquals(new Words(zh, en), Words.of(section.paragraphs().get(0).text()));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"main\":[]}', 主要污染指标为无。, true",
        "'{\"main\":[\"氨氮\",\"总磷\"]}', 主要污染指标为氨氮、总磷。, true",
        "'{}', 主要污染指标为（无数据）。, false"
    })
    void tellsNoneFromNothingKnown(String answer, String zh, boolean valid) throws IOException {
        Paragraph said = print(answer).sections().get(0).paragraphs().get(1);
        assertEquals(zh, Words.of(said.text()).zh());
        assertEquals(valid, said.values().get("m").valid());
    }

    @Test
    void putsEachRowUnderEveryUnitThatOwesItAndTheRestUnderNobody() throws IOException {
        List<TableRow> rows = rows("""
            {"id":"1","due":"2025-06-30","units":[],"lead":"x"},
            {"id":"2","due":"2025-06-01"},
            {"id":"3","due":"2025-07-01","lead":"x"},
            {"id":"4","due":"2025-06-15","units":["y","x"],"lead":"z"}\
            """);
        assertEquals(
                List.of("x 1", "x 4", "y 4", "无人 2"),
                rows.stream()
                        .map(row -> Words.of(row.group()).zh() + " " + row.key())
                        .toList());
    }

    @Test
    void saysOfEachValueHowItStandsAndWhereItIsFrom() throws IOException {
        PrintedValue value = value(
                "{\"id\":\"1\",\"v\":2.50,\"u\":\"mg/L\",\"due\":\"2025-06-30\",\"ok\":false,\"why\":\"天数不足\",\"made\":true}",
                "v");
        assertEquals(
                new PrintedValue("2.50", new BigDecimal("2.50"), "mg/L", false, "天数不足", true, "2012", "q", "/rows/0/v"),
                value);
    }

    @Test
    void printsADashAndAReasonWhereThereIsNothing() throws IOException {
        PrintedValue value = value("{\"id\":\"1\",\"due\":\"2025-06-30\",\"ok\":true}", "v");
        assertEquals("—", value.printed());
        assertNull(value.value());
        assertFalse(value.valid());
        assertEquals("无数据", Words.of(value.reason()).zh());
    }

    @Test
    void printsTheWordForACodeAndTheCodeWhereThereIsNone() throws IOException {
        assertEquals(
                "绿",
                Words.of(value("{\"due\":\"2025-06-30\",\"st\":\"A\"}", "light").printed())
                        .zh());
        assertEquals(
                "B", value("{\"due\":\"2025-06-30\",\"st\":\"B\"}", "light").printed());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"due\":\"2025-06-30\",\"lead\":\"x\",\"units\":[]}', 未写明",
        "'{\"due\":\"2025-06-30\",\"lead\":\"x\"}', —",
        "'{\"due\":\"2025-06-30\",\"lead\":\"x\",\"units\":[\"甲\",\"乙\"]}', 甲、乙"
    })
    void tellsAnEmptyListFromOneThatIsNotThere(String row, String zh) throws IOException {
        assertEquals(zh, Words.of(value(row, "who").printed()).zh());
    }

    @Test
    void choosesRowsByWhatStandsInThemAndLeavesOutATableOfWhichNothingIsSaid() throws IOException {
        String some = "{\"id\":\"1\",\"units\":[\"x\"]},{\"id\":\"2\",\"units\":[]},{\"id\":\"3\"}";
        BulletinSection silent = print("{\"rows\":[" + some + "]}").sections().get(2);
        assertEquals(
                List.of("1"), silent.table().rows().stream().map(TableRow::key).toList());
        assertEquals(
                List.of("s", "t"),
                print("{\"rows\":[{\"id\":\"3\"}]}").sections().stream()
                        .map(BulletinSection::key)
                        .toList());
    }

    @Test
    void saysSoWhereATableHasNoRowsAndLeavesOutWhatWasNotAsked() throws IOException {
        BulletinData data = print("{\"who\":\"乙\",\"rows\":[]}");
        assertEquals(
                List.of("s", "t"),
                data.sections().stream().map(BulletinSection::key).toList());
        assertNull(data.sections().get(1).table());
        assertEquals("无", Words.of(data.sections().get(1).note()).zh());
        assertEquals("甲市乙", Words.of(data.title()).zh());
    }

    @Test
    void saysOfARequestThatMadeUpReadingsWentInIfTheyWentIntoAnyRow() throws IOException {
        assertFalse(print("{\"rows\":[{\"made\":false}]}").sources().get(0).simulated());
        assertTrue(print("{\"rows\":[{\"made\":false},{\"made\":true}]}")
                .sources()
                .get(0)
                .simulated());
    }

    /** Whatever is made up, and in whatever order it stands: its row says so, its neighbours do not, and the bulletin does. */
    @Test
    void losesNoMarkOfMadeUpReadingsOnTheWayToPaper() throws IOException {
        Random random = new Random(20_250_630);
        for (int round = 0; round < 200; round++) {
            boolean[] made = new boolean[1 + random.nextInt(6)];
            StringJoiner rows = new StringJoiner(",");
            boolean any = false;
            for (int row = 0; row < made.length; row++) {
                made[row] = random.nextInt(3) == 0;
                any |= made[row];
                rows.add("{\"id\":\"%d\",\"due\":\"2025-06-30\",\"v\":%s,\"made\":%b}"
                        .formatted(row, random.nextBoolean() ? "1.5" : "null", made[row]));
            }
            BulletinData data = print("{\"figure\":1,\"rows\":[" + rows + "]}");
            for (TableRow row : data.sections().get(1).table().rows()) {
                boolean expected = made[Integer.parseInt(row.key())];
                row.values().values().forEach(value -> assertEquals(expected, value.simulated()));
            }
            boolean whole = any;
            assertEquals(whole, data.sources().get(0).simulated());
            data.sections()
                    .get(0)
                    .paragraphs()
                    .forEach(said -> said.values().values().forEach(value -> assertEquals(whole, value.simulated())));
        }
    }

    @Test
    void refusesATableThatNoPaperHas() {
        String rows = IntStream.rangeClosed(0, TablePrinter.MOST_ROWS)
                .mapToObj(row -> "{\"id\":\"" + row + "\",\"due\":\"2025-06-30\"}")
                .collect(Collectors.joining(","));
        ProblemException refused = assertThrows(ProblemException.class, () -> print("{\"rows\":[" + rows + "]}"));
        assertEquals("bulletin-too-long", refused.slug());
    }

    private static List<TableRow> rows(String rows) throws IOException {
        return print("{\"edition\":\"2012\",\"rows\":[" + rows + "]}")
                .sections()
                .get(1)
                .table()
                .rows();
    }

    private static PrintedValue value(String row, String column) throws IOException {
        return rows(row).get(0).values().get(column);
    }

    private static BulletinData print(String answer) throws IOException {
        Definition definition = JsonMapper.builder().build().readValue(ONE_TABLE, Definition.class);
        Asked asked = Asked.of(definition.questions().get(0), Map.of(), CanonicalJson.read(answer));
        return Composer.print(definition, SUBJECT, new HashMap<>(SUBJECT.names()), Map.of("q", asked));
    }
}
