package io.qingce.plan.workbook.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final Layout LAYOUT = Layout.load();
    private static final SheetLayout TARGETS = LAYOUT.ofList("targets");

    static Stream<SheetLayout> sheets() {
        return LAYOUT.sheets().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "指标 2", "目标", "Target"})
    void knowsNoSheetOfAnotherName(String name) {
        assertEquals(Optional.empty(), LAYOUT.sheet(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标", " 指标 ", "Targets", "TARGETS", "targets "})
    void findsASheetByItsNameInEitherLanguage(String name) {
        assertEquals(Optional.of(TARGETS), LAYOUT.sheet(name));
    }

    @Test
    void refusesAListThatHasNoSheet() {
        assertThrows(RuntimeException.class, () -> LAYOUT.ofList("components.parts"));
    }

    /** An inner list is read into items that stand there already. */
    @Test
    void hasTheSheetOfAnInnerListAfterThatOfItsItems() {
        Set<String> lists = new HashSet<>();
        for (SheetLayout sheet : LAYOUT.sheets()) {
            assertTrue(sheet.child() == null || lists.contains(sheet.list()), sheet.name());
            lists.add(sheet.list());
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void hasNoTwoColumnsThatOneHeaderNames(SheetLayout sheet) {
        for (Column column : sheet.columns()) {
            assertEquals(Optional.of(column), sheet.column(column.header()), column.zh());
            assertEquals(Optional.of(column), sheet.column(column.en()), column.en());
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void hasASheetWithAKeyForEveryReference(SheetLayout sheet) {
        sheet.columns().stream()
                .filter(column -> column.refersTo() != null)
                .forEach(column -> assertTrue(LAYOUT.ofList(column.refersTo()).key() != null, column.zh()));
    }

    @Test
    void knowsTheColumnsOfAPointTheOwnerAndTheRoles() {
        assertTrue(TARGETS.hasDetails());
        assertEquals("value", column(TARGETS, "目标值").member());
        assertTrue(column(TARGETS, "目标值").detail());
        assertEquals(Optional.empty(), TARGETS.ofMember("value"));
        assertTrue(column(LAYOUT.sheet("组成").orElseThrow(), "所属指标编号").isOwner());
        SheetLayout tasks = LAYOUT.ofList("tasks");
        assertTrue(column(tasks, "牵头单位").isRole());
        assertEquals("targets", column(tasks, "目标").refersTo());
        assertNull(column(tasks, "任务").refersTo());
        assertTrue(LAYOUT.sheet("规划").orElseThrow().isHead());
        assertEquals("name.zh", LAYOUT.ofList("units").key());
    }

    /** A macro of several columns puts them into a member, under its prefix. */
    @Test
    void unfoldsMacros() {
        assertEquals("printed.words", column(TARGETS, "原文").member());
        assertEquals("{name.zh}", column(TARGETS, "原文").fallback());
        assertEquals("emptyScope.words", column(TARGETS, "分母为空原文").member());
        assertNull(column(TARGETS, "分母为空原文").fallback());
        assertEquals("words", column(LAYOUT.sheet("另见").orElseThrow(), "原文").member());
    }

    @ParameterizedTest
    @CsvSource({
        "目标值, true",
        "'目标值（微克/立方米）', true",
        "'目标值(µg/m³)', true",
        "'目 标 值', true",
        "'　目标值　', true",
        "'目标值\nValue', true",
        "Value, true",
        "value, true",
        "'Value\nanything', true",
        "目标值2, false",
        "目标, false",
        "'', false"
    })
    void namesAColumnByItsHeaderAsPeopleTypeIt(String header, boolean named) {
        assertEquals(named, column(TARGETS, "目标值").isNamed(header));
    }

    @ParameterizedTest
    @CsvSource({"方向, 越低越好, LOWER", "方向, LOWER, LOWER", "方向, lower, LOWER", "属性, 约束性, BINDING", "比较方式, 不高于, AT_MOST"})
    void readsAWordByItsConstantOrByAnyOfItsChineseWords(String header, String word, String constant) {
        assertEquals(TextNode.valueOf(constant), column(TARGETS, header).read(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"越好", "LOW", "", "越低越好！"})
    void refusesAWordThatIsNoneOfThem(String word) {
        UnreadableCellException refused = assertThrows(
                UnreadableCellException.class, () -> column(TARGETS, "方向").read(word));

        assertEquals("unknown-word", refused.reason());
        assertTrue(refused.getMessage().contains("越低越好"), refused.getMessage());
    }

    @Test
    void offersTheWordsThatItReadsAndWritesTheFirstOfThem() {
        for (SheetLayout sheet : LAYOUT.sheets()) {
            for (Column column : sheet.columns()) {
                List<String> choices = column.notation().choices();
                assertEquals(column.type().startsWith("label="), !choices.isEmpty(), column.zh());
                choices.forEach(word -> assertEquals(
                        Optional.of(CellValue.text(word)), column.notation().write(column.read(word)), column.zh()));
            }
        }
    }

    @Test
    void readsTrueAndFalseAsSuch() {
        Column comparable = column(TARGETS, "基准不可比");

        comparable.notation().choices().forEach(word -> assertTrue(comparable.read(word) instanceof BooleanNode));
    }

    private static Column column(SheetLayout sheet, String header) {
        return sheet.column(header).orElseThrow();
    }
}
