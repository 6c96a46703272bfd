package io.qingce.plan.workbook.reading;

import static io.qingce.plan.document.Documents.json;
import static io.qingce.plan.workbook.reading.Sheets.assembly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final String STORED = """
        {"code":"stored","title":{"zh":"旧标题","en":"Old"},"documentType":"方案",
         "targets":[{"id":"T1","name":{"zh":"浓度","en":"PM2.5"},"category":"空气质量","unit":"µg/m³",
                     "points":[{"value":44}],"alsoPrinted":[{"words":"44","place":"三"}]},
                    {"id":"T2","name":{"zh":"比例","en":"Share"}}],
         "tasks":[{"id":"K1","heading":"整治","text":"措施。","assignments":[{"role":"LEAD","units":[{"unit":"甲局"}]}]}],
         "projects":[{"id":"P1"}]}\
        """;

    @Test
    void keepsWhatTheWorkbookHasNoSheetFor() {
        JsonNode plan = completed(STORED, "规划\n标题|新标题");

        assertEquals("新标题", plan.at("/title/zh").asText());
        assertEquals("Old", plan.at("/title/en").asText());
        assertEquals("方案", plan.path("documentType").asText());
        assertEquals("P1", plan.at("/projects/0/id").asText());
        assertEquals(2, plan.path("targets").size());
    }

    @Test
    void keepsOfAnItemWhatTheSheetHasNoColumnForAndEmptiesWhatItHas() {
        JsonNode target = completed(STORED, "指标\n编号|指标|计量单位\nT1|细颗粒物浓度|").at("/targets/0");

        assertEquals("空气质量", target.path("category").asText());
        assertEquals("PM2.5", target.at("/name/en").asText());
        assertTrue(target.path("unit").isMissingNode());
        assertEquals(json("[{\"words\":\"44\",\"place\":\"三\"}]"), target.path("alsoPrinted"));
    }

    @Test
    void removesTheItemsThatASheetNoLongerHas() {
        assertEquals(1, completed(STORED, "指标\n编号|指标\nT1|浓度").path("targets").size());
    }

    @Test
    void keepsTheAssignmentsOfATaskUnlessTheSheetHasAColumnOfUnits() {
        assertEquals(
                json(STORED).at("/tasks/0/assignments"),
                completed(STORED, "任务\n编号|任务\nK1|整治").at("/tasks/0/assignments"));
        assertEquals(
                0,
                completed(STORED, "任务\n编号|任务|配合单位\nK1|整治|")
                        .at("/tasks/0/assignments")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"'规划\n标题|计划', stored, stored", "'规划\n标题|计划', , small", "'规划\n规划代码|own', stored, own"})
    void hasTheCodeOfTheSheetOfTheStoredPlanOrOfTheAddress(String sheet, String stored, String code) {
        String document = stored == null ? "{}" : "{\"code\":\"" + stored + "\"}";

        assertEquals(code, completed(document, sheet).path("code").asText());
    }

    @Test
    void makesGroupsOfTheHeadingsOfTheTasksIfThereIsNoSheetOfThem() {
        JsonNode plan = completed("{}", "任务\n分组|任务\n一、结构|甲\n二、治理|乙\n一、结构|丙\n|丁");

        assertEquals(
                json("[\"G1\",\"G2\",\"G1\",\"G3\"]"),
                json("[" + text(plan, 0) + "," + text(plan, 1) + "," + text(plan, 2) + "," + text(plan, 3) + "]"));
        assertEquals("任务", plan.at("/groups/2/name/zh").asText());
        assertEquals("一、结构", plan.at("/groups/0/chapter/zh").asText());
        assertEquals("2", plan.at("/groups/1/number").asText());
    }

    @Test
    void makesUnitsOfTheNamesInTasksAndSafeguardsEachOnce() {
        JsonNode plan = completed("{}", "任务\n任务|牵头单位|配合单位\n甲|市水利局|市财政局\n乙|市财政局|", "保障措施\n标题|责任单位\n资金|市审计局、市水利局");

        assertEquals(3, plan.path("units").size());
        assertEquals("市水利局", plan.at("/units/0/name/zh").asText());
        assertTrue(plan.at("/units/0/name/en").isMissingNode());
        assertEquals("DEPARTMENT", plan.at("/units/0/kind").asText());
        assertEquals("市审计局", plan.at("/units/2/name/zh").asText());
    }

    @Test
    void makesNoUnitsWhereThereIsASheetOfThem() {
        JsonNode plan = completed("{}", "单位\n全称|类型\n市水利局|", "任务\n任务|牵头单位\n甲|市财政局");

        assertEquals(1, plan.path("units").size());
    }

    @ParameterizedTest
    @CsvSource({
        "/targets/1/id, T2",
        "/targets/1/category, 未分类",
        "/targets/1/nature, NOT_STATED",
        "/targets/1/dataClass, REPORTED",
        "/targets/1/printed/words, 比例",
        "/targets/1/printed/place, 指标表第2项",
        "/targets/0/points/0/comparatorFrom, READ",
        "/status, ISSUED",
        "/documentType, 规划"
    })
    void putsWhatTheLayoutSaysWhereNothingIsGiven(String member, String value) {
        JsonNode plan = completed("{}", "规划\n标题|行动计划", "指标\n指标|时限|目标值\n浓度|2025年|44\n比例|2025年|80");

        assertEquals(value, plan.at(member).asText());
        assertFalse(plan.at("/targets/0").has("direction"));
    }

    @Test
    void leavesWhatIsGivenAsItIs() {
        JsonNode target = completed("{}", "指标\n编号|指标|类别|属性\nX|浓度|空气|约束性").at("/targets/0");

        assertEquals(
                "X 空气 BINDING",
                target.path("id").asText() + " " + target.path("category").asText() + " "
                        + target.path("nature").asText());
    }

    /** People refer to an item by its identifier, by identifier and name, or by the name alone. */
    @ParameterizedTest
    @CsvSource({"T1, T1", "T1 浓度, T1", "'T1　浓度', T1", "浓度, T1", "T9, T9", "T9 浓度, T9 浓度", "比例, 比例", "别的, 别的"})
    void resolvesAReferenceByIdentifierOrByANameThatOnlyOneItemHas(String written, String resolved) {
        JsonNode plan = completed("{}", "指标\n编号|指标\nT1|浓度\nT2|比例\nT3|比例", "任务\n任务|目标\n整治|" + written);

        assertEquals(resolved, plan.at("/tasks/0/targets/0").asText());
    }

    private static String text(JsonNode plan, int task) {
        return plan.at("/tasks/" + task + "/group").toString();
    }

    private static ObjectNode completed(String stored, String... sheets) {
        Assembly assembly = assembly(sheets);
        Completion.complete(Sheets.LAYOUT, assembly, "small", (ObjectNode) json(stored));
        return assembly.tree();
    }
}
