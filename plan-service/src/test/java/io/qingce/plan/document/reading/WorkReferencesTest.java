package io.qingce.plan.document.reading;

import static io.qingce.plan.document.Documents.addTask;
import static io.qingce.plan.document.Documents.json;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.DocumentFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References between the items of a small plan: two tasks, two units of which one has an alias, one of each other item. */
class WorkReferencesTest {

    private static final String PRINTED = "'printed':{'words':'原文','place':'四'}";

    /** Each row: a list of the plan, an item that is added to it, and what is said of that. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "units | {'name':{'zh':'甲局','en':'A'}} | units[2].name.zh duplicate-id",
                "units | {'name':{'zh':'丙局','en':'C'},'aliases':['甲局']} | units[2].aliases[0] ambiguous-alias",
                "units | {'name':{'zh':'丙局','en':'C'},'aliases':['甲']} | units[2].aliases[0] ambiguous-alias",
                "units | {'name':{'zh':'丙局','en':'C'},'possiblySameAs':'丁局'} | units[2].possiblySameAs unknown-unit",
                "units | {'name':{'zh':'丙局','en':'C'},'possiblySameAs':'乙局','aliases':['丙']} | ",
                "groups | {'id':'GK1'} | groups[2].id duplicate-id",
                "safeguards | {'id':'S1'} | safeguards[1].id duplicate-id",
                "safeguards | {'id':'S2','assignments':[{'role':'LEAD','units':[{'unit':'丁局'}]}]} |"
                        + " safeguards[1].assignments[0].units[0].unit unknown-unit",
                "projects | {'id':'P1'} | projects[1].id duplicate-id",
                "projects | {'id':'P2','targets':['T1','T9']} | projects[1].targets[1] unknown-target",
                "projects | {'id':'P2','sameAs':'P3'} | projects[1].sameAs unknown-project",
                "projects | {'id':'P2','sameAs':'P1','targets':['T1']} | ",
                "phases | {'id':'F1'} | phases[1].id duplicate-id",
                "phases | {'id':'F2','to':'2020-12-31'} | phases[1].to ends-before-it-begins",
                "phases | {'id':'F2','to':'2021-01-01'} | ",
                "phases | {'id':'F2','result':{'words':'见效','targets':['T9']}} | phases[1].result.targets[0]"
                        + " unknown-target",
                "undatedPapers | {'id':'U1'} | undatedPapers[1].id duplicate-id",
                "otherNumbers | {'id':'N1'} | otherNumbers[1].id duplicate-id",
                "oddities | {'id':'O1'} | oddities[1].id duplicate-id",
                "oddities | {'id':'O2','targets':['T9']} | oddities[1].targets[0] unknown-target",
                "oddities | {'id':'O2','tasks':['K1','K9']} | oddities[1].tasks[1] unknown-task"
            })
    void refusesAnItemThatComesTwiceOrRefersToNone(String list, String item, String finding) {
        assertEquals(finding == null ? List.of() : List.of(finding), findings(plan -> add(plan, list, item)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "甲局, -, ",
                "甲局, 甲, ",
                "甲局, 乙, printedAs unknown-alias",
                "乙局, 甲, printedAs unknown-alias",
                "丁局, -, unit unknown-unit"
            })
    void takesAUnitOnlyByItsNameOrOneOfItsOwnAliases(String unit, String printedAs, String finding) {
        assertEquals(
                finding == null ? List.of() : List.of("tasks[0].assignments[0].units[0]." + finding), findings(plan -> {
                    ObjectNode assigned = task(plan, 0)
                            .withArray("assignments")
                            .addObject()
                            .put("role", "LEAD")
                            .withArray("units")
                            .addObject()
                            .put("unit", unit);
                    if (printedAs != null) {
                        assigned.put("printedAs", printedAs);
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "K1, -, ",
                "K1, K1, ",
                "K1, K2, ",
                "K2, K1, through ends-before-it-begins",
                "K1, S1, ",
                "K9, K1, from unknown-task",
                "S1, -, from unknown-task",
                "K1, K9, through unknown-task"
            })
    void takesARuleFromATaskToALaterTaskOrASafeguard(String from, String through, String finding) {
        String to = through == null ? "" : ",'through':'" + through + "'";

        assertEquals(
                finding == null ? List.of() : List.of("assignmentRules[0]." + finding),
                findings(plan -> add(
                        plan,
                        "assignmentRules",
                        "{'id':'R1','role':'LEAD','units':[{'unit':'甲局'}],'from':'" + from + "'" + to + "}")));
    }

    @Test
    void refusesATargetAndATaskThatDoNotNameEachOther() {
        assertEquals(
                List.of("targets[0].printed.task unknown-task"),
                findings(plan -> target(plan).withObject("/printed").put("task", "9")));
        assertEquals(
                List.of("tasks[1].targets target-missing"),
                findings(plan -> target(plan).withObject("/printed").put("task", "2")));
        assertEquals(
                List.of("tasks[1].targets[0] printed-elsewhere"),
                findings(plan -> task(plan, 1).withArray("targets").add("T1")));
        assertEquals(List.of(), findings(plan -> {
            target(plan).withObject("/printed").put("task", "2");
            task(plan, 1).withArray("targets").add("T1");
        }));
    }

    @Test
    void asksATargetForItsTaskOnlyInAPlanThatHasTasks() {
        assertEquals(List.of(), findings(plan -> {
            plan.remove(List.of("tasks", "oddities"));
            target(plan).withObject("/printed").put("task", "9");
        }));
    }

    /** Adds an item; what every item of its list has, stands there already. */
    private static void add(ObjectNode plan, String list, String item) {
        ObjectNode whole = (ObjectNode) quoted("{" + PRINTED + "}");
        switch (list) {
            case "units" -> whole = (ObjectNode) quoted("{'kind':'DEPARTMENT'}");
            case "groups" -> whole = plan.withArray("groups").get(0).deepCopy();
            case "safeguards" ->
                whole = (ObjectNode) quoted("{'number':'一','heading':'保障','chapter':'保障措施','place':'五','text':'保障。'}");
            case "projects" ->
                whole.put("kind", "ANNEX").putObject("name").put("zh", "项目").put("en", "Project");
            case "phases" ->
                whole.put("number", "1")
                        .put("from", "2021-01-01")
                        .put("to", "2021-12-31")
                        .putObject("name")
                        .put("zh", "启动")
                        .put("en", "Start");
            case "oddities" -> whole.put("kind", "FIGURE_MISPRINT").put("note", "疑误");
            case "undatedPapers" -> whole.putObject("name").put("zh", "方案").put("en", "Scheme");
            case "otherNumbers" ->
                whole.put("kind", "COUNT").put("number", "12").put("reason", "计数");
            default -> whole.remove("note");
        }
        whole.setAll((ObjectNode) quoted(item));
        plan.withArray(list).add(whole);
    }

    private static ObjectNode task(ObjectNode plan, int position) {
        return (ObjectNode) plan.path("tasks").get(position);
    }

    private static JsonNode quoted(String text) {
        return json(text.replace('\'', '"'));
    }

    private static List<String> findings(Consumer<ObjectNode> change) {
        String document = small("small", plan -> {
            addTask(plan, "K1", "1");
            addTask(plan, "K2", "2");
            add(plan, "units", "{'name':{'zh':'甲局','en':'A'},'aliases':['甲']}");
            add(plan, "units", "{'name':{'zh':'乙局','en':'B'}}");
            add(plan, "safeguards", "{'id':'S1'}");
            add(plan, "projects", "{'id':'P1'}");
            add(plan, "phases", "{'id':'F1'}");
            add(plan, "undatedPapers", "{'id':'U1'}");
            add(plan, "otherNumbers", "{'id':'N1'}");
            add(plan, "oddities", "{'id':'O1'}");
            change.accept(plan);
        });
        return WorkRules.check(DocumentFormat.JSON.stored(document)).stream()
                .map(finding -> finding.field() + " " + finding.reason())
                .toList();
    }
}
