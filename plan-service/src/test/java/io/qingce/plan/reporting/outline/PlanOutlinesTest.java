package io.qingce.plan.reporting.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.document.Documents;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument.Status;
import io.qingce.plan.document.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanOutlinesTest {

    @Test
    void letsThoseWhoLeadAnswerElseThoseWhoAreResponsibleElseThoseWhoImplement() {
        PlanOutline outline = Outlines.small(document -> {
            Outlines.addTask(document, "K1", "市水利局", "各镇政府");
            Outlines.assign(Documents.addTask(document, "K2", "2"), "RESPONSIBLE", "各镇政府");
            Outlines.assign(Documents.addTask(document, "K3", "3"), "IMPLEMENTING", "各村");
            Documents.addTask(document, "K4", "4");
        });
        assertEquals(
                List.of(List.of("市水利局"), List.of("各镇政府"), List.of("各村"), List.of()),
                outline.tasks().stream().map(PlanOutline.Task::answerable).toList());
    }

    @Test
    void findsTheTaskAndTheUnitsOfATargetItsDueAndTheRhythm() {
        PlanOutline outline = Outlines.small(document -> {
            Outlines.addTask(document, "K1", "市水利局", "各镇政府", "T1");
            document.putObject("governance")
                    .withArray("rhythm")
                    .addObject()
                    .put("frequency", "MONTHLY")
                    .putObject("name")
                    .put("zh", "月调度");
        });
        OutlinedTarget target = outline.targets().get(0);
        assertEquals("K1", target.task());
        assertEquals(List.of("市水利局", "各镇政府"), target.units());
        assertEquals(Due.Kind.YEAR, target.points().get(0).due().kind());
        assertEquals(List.of(new PlanOutline.Rhythm("MONTHLY", "月调度")), outline.rhythms());
    }

    @Test
    void knowsWhetherThePlanIsInForceAndWhichOneTookItsPlace() {
        PlanOutline outline =
                Outlines.small(document -> document.put("status", "SUPERSEDED").put("supersededBy", "next"));
        assertEquals(new Standing(Status.SUPERSEDED, "next"), outline.standing());
    }
}
