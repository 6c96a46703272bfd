package io.qingce.plan.workbook.reading;

import static io.qingce.plan.document.Documents.json;
import static io.qingce.plan.workbook.reading.Sheets.assembly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "指标|编号|指标|编号; 指标!C1 duplicate-column",
                "指标|编号|指标|指标名称; 指标!C1 duplicate-column",
                "规划|标题|甲/标题|乙; 规划!A2 duplicate-column",
                "指标|主要指标||; 指标!A1 header-missing",
                "组成|所属指标编号|名称/T9|部分; 组成!A2 unknown-owner",
                "组成|所属指标编号|名称/|部分; 组成!A2 unknown-owner"
            })
    void refusesWhatBelongsToNoItem(String sheet, String finding) {
        String rows = sheet.replaceFirst("\\|", "\n").replace("/", "\n");
        String second = finding.contains("header-missing") ? "\n无" : "";

        assertEquals(
                List.of(finding),
                assembly(rows + second).misplaced().stream()
                        .map(found -> found.field() + " " + found.reason())
                        .toList());
    }

    @Test
    void namesWhatItReadsNothingOf() {
        assertEquals(
                List.of("规划!A2 unknown-member", "规划!B2 unknown-member", "规划!D1 unknown-member"),
                noted(assembly("规划\n标题|行动计划|Title|补充\n颜色|红").ignored()));
        assertEquals(
                List.of("指标!A1 above-the-header", "指标!A4 note-row", "指标!C2 unknown-column", "指标!D3 no-header"),
                noted(assembly("指标\n主要指标表\n编号|指标|颜色\nT1|浓度|红|另改为42\n注：以省下达为准").ignored()));
    }

    @Test
    void saysWhatItReadsAlthoughItIsWrittenOtherwise() {
        Assembly assembly = assembly("主要指标表\n编号|指标名称|单 位|２０２５年（目标）\nT1|浓度|mg/L|44");

        assertEquals(
                List.of(
                        "主要指标表!A1 sheet-alike",
                        "主要指标表!B1 header-alike",
                        "主要指标表!C1 header-alike",
                        "主要指标表!D1 header-alike"),
                noted(assembly.tolerated()));
        assertEquals(List.of(), assembly.ignored());
        assertEquals("mg/L", assembly.tree().at("/targets/0/unit").asText());
        assertEquals(44, assembly.tree().at("/targets/0/points/0/value").asInt());
    }

    private static List<String> noted(List<Violation> notes) {
        return notes.stream()
                .map(note -> note.field() + " " + note.reason())
                .sorted()
                .toList();
    }

    @Test
    void listsSheetsThatAreNoPartOfAPlan() {
        Assembly assembly = assembly("规划\n标题|行动计划", "填表说明\n一|二", "图表\n甲");

        assertEquals(List.of("填表说明", "图表"), assembly.ignoredSheets());
        assertEquals(List.of(), assembly.misplaced());
        assertEquals(json("{\"title\":{\"zh\":\"行动计划\"},\"format\":\"qingce.plan/v1\"}"), assembly.tree());
    }

    @Test
    void readsTheRowsBelowTheFirstRowWithTwoHeaders() {
        Assembly assembly = assembly("指标\n主要指标表\n单位：略\n编号|指标\nT1|浓度\n\nT2|比例");

        assertEquals(json("[\"T1\",\"T2\"]"), ids(assembly, "targets"));
    }

    @Test
    void looksForHeadersInTheFirstTenRows() {
        assertEquals(json("[\"T1\"]"), ids(assembly("指标" + "\n ".repeat(9) + "\n编号|指标\nT1|浓度"), "targets"));
        assertEquals(
                "header-missing",
                assembly("指标" + "\n ".repeat(10) + "\n编号|指标\nT1|浓度")
                        .misplaced()
                        .get(0)
                        .reason());
    }

    @Test
    void takesAnEmptySheetForAListWithoutItems() {
        Assembly assembly = assembly("任务", "指标\n编号|指标");

        assertEquals(List.of(), assembly.misplaced());
        assertTrue(assembly.has(Sheets.LAYOUT.ofList("tasks")));
        assertFalse(assembly.has(Sheets.LAYOUT.ofList("units")));
    }

    /** A blank key or the same one continues the target above; another one begins the next. */
    @Test
    void readsFurtherRowsOfATargetAsItsPoints() {
        Assembly assembly = assembly("""
            指标
            编号|指标|时限|比较方式|目标值
            T1|浓度|2024年|不高于|45
            |  |2025年|不高于|44
            T1||2026年|不高于|43
            T2|比例|2025年|不低于|80
            |断面|2025年|不低于|70
            """);

        assertEquals(json("[\"T1\",\"T2\",\"T3\"]"), ids(assembly, "targets"));
        assertEquals(List.of(3, 1, 1), sizes(assembly, "points"));
        assertEquals(2026, assembly.tree().at("/targets/0/points/2/due/year").asInt());
    }

    @Test
    void hasNoPointWhereARowSaysNothingOfOne() {
        assertEquals(List.of(0), sizes(assembly("指标\n编号|指标|目标值\nT1|浓度|"), "points"));
    }

    /** The owner is named by its identifier, alone or with the name that the export writes behind it. */
    @ParameterizedTest
    @CsvSource({"T1", "T1 浓度", "'T1　浓度'"})
    void readsTheRowsOfAnInnerListIntoTheirItem(String owner) {
        Assembly assembly = assembly("指标\n编号|指标\nT1|浓度", "组成\n所属指标编号|名称|目标值\n" + owner + "|甲|1\n" + owner + "|乙|2");

        assertEquals(
                "[{\"name\":\"甲\",\"value\":1},{\"name\":\"乙\",\"value\":2}]",
                assembly.tree().at("/targets/0/components/parts").toString());
    }

    @Test
    void numbersItemsThatHaveNoIdentifier() {
        assertEquals(json("[\"T1\",\"X\",\"T3\"]"), ids(assembly("指标\n编号|指标\n|浓度\nX|比例\n|断面"), "targets"));
    }

    @Test
    void readsTheUnitsOfEveryRoleInTheOrderOfTheColumns() {
        JsonNode task = assembly("任务\n任务|责任单位|牵头单位\n整治|乙局|甲局").tree().at("/tasks/0");

        assertEquals(json("""
            [{"role":"LEAD","label":"牵头单位","units":[{"unit":"甲局"}]},
             {"role":"RESPONSIBLE","label":"责任单位","units":[{"unit":"乙局"}]}]\
            """), task.path("assignments"));
    }

    @ParameterizedTest
    @CsvSource({
        "目标值, 很多, targets[0].points[0].value, not-a-number",
        "时限, 明年, targets[0].points[0].due, not-a-due-date",
        "方向, 平, targets[0].direction, unknown-word",
        "基准年, 2020.5, targets[0].baseline.year, not-a-whole-number"
    })
    void notesACellThatCannotBeReadByThePathOfItsMember(String header, String cell, String field, String reason) {
        Assembly assembly = assembly("指标\n编号|指标|" + header + "\nT1|浓度|" + cell);
        Violation finding = assembly.unreadable().get(0);

        assertEquals(field, finding.field());
        assertEquals(reason, finding.reason());
        assertEquals("指标!C2", assembly.inTheWorkbook(finding).field());
        assertEquals(2, assembly.inTheWorkbook(finding).line());
    }

    /** A finding on a member that has no cell of its own is shown at the nearest one around it. */
    @ParameterizedTest
    @CsvSource({
        "targets[0].name.zh, 指标!B2",
        "targets[0].name, 指标!A2",
        "targets[0].points[0].due.year, 指标!C2",
        "targets[0].points[1].value, 指标!D3",
        "targets[0].points[1], 指标!C3",
        "targets[0].superior.needed, 指标!A2",
        "targets[1].id, 指标!A4",
        "title.zh, 规划!B1",
        "title.en, title.en",
        "region.name, region.name"
    })
    void showsAFindingWhereAPersonCanCorrectIt(String field, String place) {
        Assembly assembly = assembly("规划\n标题|行动计划", "指标\n编号|指标|时限|目标值\nT1|浓度|2024年|45\n||2025年|44\nT2|比例|2025年|80");

        assertEquals(
                place,
                assembly.inTheWorkbook(Violation.of(field, "required", "Missing."))
                        .field());
    }

    @Test
    void knowsWhichColumnsTheWorkbookHas() {
        Assembly assembly = assembly("规划\n标题|", "指标\n编号|指标");
        SheetLayout targets = Sheets.LAYOUT.ofList("targets");

        assertTrue(assembly.has(targets, targets.column("指标").orElseThrow()));
        assertFalse(assembly.has(targets, targets.column("目标值").orElseThrow()));
        SheetLayout head = Sheets.LAYOUT.sheet("规划").orElseThrow();
        assertTrue(assembly.has(head, head.column("标题").orElseThrow()));
        assertFalse(assembly.has(head, head.column("文种").orElseThrow()));
    }

    private static JsonNode ids(Assembly assembly, String list) {
        var ids = assembly.tree().arrayNode();
        Members.items(assembly.tree(), list).forEach(item -> ids.add(item.path("id")));
        return ids;
    }

    private static List<Integer> sizes(Assembly assembly, String member) {
        return Members.items(assembly.tree(), "targets").stream()
                .map(item -> item.path(member).size())
                .toList();
    }
}
