package io.qingce.plan.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkRulesTest {

    /** Each row: where a member of Jiaozuo's plan is replaced, by what, and what is said of it. */
    @ParameterizedTest
    @CsvSource({
        "/tasks/0/group, JZ-G9, tasks[0].group, unknown-group",
        "/tasks/0/assignments/0/units/0/unit, 某局, tasks[0].assignments[0].units[0].unit, unknown-unit",
        "/tasks/0/targets/0, JZ-T999, tasks[0].targets[0], unknown-target",
        "/tasks/1/id, JZ-K01, tasks[1].id, duplicate-id",
        "/tasks/1/code, 1, tasks[1].code, duplicate-id",
        "/units/1/name/zh, 生态环境服务中心, units[0].aliases[0], ambiguous-alias",
        "/oddities/2/targets/0, JZ-T999, oddities[2].targets[0], unknown-target",
        "/oddities/2/tasks/0, JZ-K99, oddities[2].tasks[0], unknown-task",
        "/projects/0/sameAs, JZ-P99, projects[0].sameAs, unknown-project"
    })
    void refusesAReferenceThatLeadsNowhere(String member, String value, String field, String reason)
            throws IOException {
        List<String> findings = findings("jiaozuo-htz", member, value);
        assertTrue(findings.contains(field + " " + reason), findings::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "/assignmentRules/0/from, LC-K99, assignmentRules[0].from unknown-task",
        "/assignmentRules/0/through, LC-K3.1.1, assignmentRules[0].through ends-before-it-begins"
    })
    void refusesARuleWithoutItsStretch(String member, String value, String finding) throws IOException {
        assertEquals(List.of(finding), findings("liaocheng-htz", member, value));
    }

    @ParameterizedTest
    @CsvSource({
        "/phases/0/to, 2018-12-31, phases[0].to ends-before-it-begins",
        "/phases/2/result/targets/0, BS-T099, phases[2].result.targets[0] unknown-target"
    })
    void refusesAPhaseThatCannotBe(String member, String value, String finding) throws IOException {
        assertEquals(List.of(finding), findings("hebi-baoshan", member, value));
    }

    @Test
    void refusesATargetThatNamesATaskWhichDoesNotNameIt() throws IOException {
        assertEquals(List.of("tasks[0].targets target-missing"), findings("jiaozuo-htz", "/tasks/0/targets", null));
    }

    /** Replaces a member of a shipped plan, or takes it away, and reads the plan. */
    private static List<String> findings(String plan, String member, String value) throws IOException {
        JsonNode document = DocumentFormat.YAML.read(Documents.shipped(plan));
        int last = member.lastIndexOf('/');
        JsonNode owner = document.at(member.substring(0, last));
        String name = member.substring(last + 1);
        if (value == null) {
            ((ObjectNode) owner).remove(name);
        } else if (owner instanceof ObjectNode object) {
            object.put(name, value);
        } else {
            ((ArrayNode) owner).set(Integer.parseInt(name), value);
        }
        return assertThrows(
                        DocumentRefusedException.class,
                        () -> Documents.reader().read(plan, DocumentFormat.JSON, Documents.stream(document.toString())))
                .violations()
                .stream()
                .map(violation -> violation.field() + " " + violation.reason())
                .toList();
    }
}
