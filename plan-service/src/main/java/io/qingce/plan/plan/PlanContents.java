package io.qingce.plan.plan;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.milestone.Milestones;
import io.qingce.plan.oddity.Oddities;
import io.qingce.plan.target.Targets;
import io.qingce.plan.task.Tasks;
import io.qingce.plan.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tables in which the newest revision of a plan is searched; all are rebuilt from its document. */
@ApplicationScoped
public class PlanContents {

    private final Targets targets;
    private final Tasks tasks;
    private final Units units;
    private final Milestones milestones;
    private final Oddities oddities;

    public PlanContents(Targets targets, Tasks tasks, Units units, Milestones milestones, Oddities oddities) {
        this.targets = targets;
        this.tasks = tasks;
        this.units = units;
        this.milestones = milestones;
        this.oddities = oddities;
    }

    /** What other plans of the region do not allow in this one. */
    List<Violation> conflicts(PlanDocument plan) {
        return units.conflicts(plan);
    }

    /** Puts what this document holds in the place of the revision before. */
    void replace(PlanDocument plan) {
        targets.replace(plan);
        tasks.replace(plan);
        units.replace(plan);
        milestones.replace(plan);
        oddities.replace(plan);
    }
}
