package io.qingce.plan.reporting.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.Due;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanOutlinesTest {

    private static final String WHOLE = """
            {"code": "whole", "period": {"label": "2023—2025年", "from": "2023-01-01", "to": "2025-12-31"},
             "units": [{"name": {"zh": "市水利局", "en": "Water"}, "kind": "DEPARTMENT", "aliases": ["水利局"]},
                       {"name": {"zh": "各镇政府", "en": "Towns"}, "kind": "LOCAL_GOVERNMENT_SET"}],
             "targets": [{"id": "T1", "name": {"zh": "排查整治", "en": "x"}, "dataClass": "REPORTED",
                          "points": [{"due": {"kind": "YEAR", "year": 2023, "text": "2023年"}, "value": 30}],
                          "printed": {"words": "…", "place": "三", "task": "17"}}],
             "tasks": [{"id": "K17", "code": "17", "group": "G1", "heading": "入河排污口", "place": "三",
                        "assignments": [{"role": "COOPERATING", "units": [{"unit": "各镇政府"}]},
                                        {"role": "LEAD", "units": [{"unit": "市水利局", "printedAs": "水利局"}]}]},
                       {"id": "K18", "code": "18", "group": "G1", "heading": "公园", "place": "三",
                        "assignments": [{"role": "RESPONSIBLE", "units": [{"unit": "各镇政府"}]}]},
                       {"id": "K19", "code": "19", "group": "G1", "heading": "无单位", "place": "三"}],
             "governance": {"rhythm": [{"frequency": "MONTHLY", "name": {"zh": "月调度", "en": "monthly"}}]}}
            """;

    private final PlanOutline outline =
            new PlanOutlines(null, new ObjectMapper().registerModule(new JavaTimeModule())).outline(WHOLE);

    @Test
    void refusesATaskAUnitOrATargetThatThePlanDoesNotName() {
        assertThrows(ProblemException.class, () -> outline.known(new Subject(Subject.Kind.TASK, "K1", null)));
        assertThrows(ProblemException.class, () -> outline.known(new Subject(Subject.Kind.TARGET, "K17", null)));
        assertThrows(ProblemException.class, () -> outline.unitNamed("市教育局"));
    }

    @Test
    void keepsAUnitUnderItsNameWhenItIsCalledByAnAlias() {
        assertEquals("市水利局", outline.unitNamed("水利局"));
        outline.known(new Subject(Subject.Kind.TASK, "K17", null));
    }

    @Test
    void letsThoseWhoLeadAnswerElseThoseWhoAreResponsible() {
        assertEquals(
                List.of(List.of("市水利局"), List.of("各镇政府"), List.of()),
                outline.tasks().stream().map(PlanOutline.Task::answerable).toList());
    }

    @Test
    void findsTheTaskOfATargetItsDueAndTheRhythm() {
        PlanOutline.Target target = outline.targets().get(0);
        assertEquals(Optional.of("K17"), outline.taskOf(target).map(PlanOutline.Task::id));
        assertEquals(Due.Kind.YEAR, target.points().get(0).due().kind());
        assertEquals(List.of(new PlanOutline.Rhythm("MONTHLY", "月调度")), outline.rhythms());
    }
}
