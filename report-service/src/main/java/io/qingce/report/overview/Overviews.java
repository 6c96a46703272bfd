package io.qingce.report.overview;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.UnknownTarget;
import io.qingce.report.reported.ProgressReports;
import io.qingce.report.scope.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Plans by chapter, unit and task, and single targets, from what was known as of a moment. */
@ApplicationScoped
public class Overviews {

    private final Attainments attainments;
    private final ProgressReports progress;

    Overviews(Attainments attainments, ProgressReports progress) {
        this.attainments = attainments;
        this.progress = progress;
    }

    /**
     * A plan by its chapters, units and tasks.
     *
     * @param since an earlier day to set it against; null for none
     * @throws ProblemException 403 if it is out of scope, 404 if nobody knew it
     */
    @Transactional
    public PlanOverview of(AsOf asOf, RegionScope scope, String plan, @Nullable LocalDate since, LocalDate through) {
        return new OverviewMaker(
                        attainments.of(asOf, scope, plan, through),
                        since == null ? null : attainments.of(asOf, scope, plan, since),
                        progress.newestDays(asOf, plan, through))
                .make();
    }

    /**
     * One target of a plan.
     *
     * @throws ProblemException 403 if the plan is out of scope, 404 if nobody knew it
     * @throws UnknownTarget if it has no such target
     */
    @Transactional
    public TargetSheet of(AsOf asOf, RegionScope scope, String plan, String target, LocalDate through) {
        return TargetSheet.of(attainments.of(asOf, scope, plan, through), target);
    }
}
