package io.qingce.report.supplied;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Doer;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Recording;
import io.qingce.report.moment.Stamp;
import io.qingce.report.plan.PublishedPlan;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Supplied figures; a newer one stands before an older one of the same key, and both stay. */
@ApplicationScoped
public class SuppliedFigureVersions implements PanacheRepository<SuppliedFigureVersion> {

    private static final String STANDING = """
            from SuppliedFigureVersion f where f.plan = ?1 and not f.withdrawn and f.id = (
                select max(o.id) from SuppliedFigureVersion o
                where (o.plan, o.target, o.kind, o.partName, o.subject, o.firstDay, o.lastDay)
                    = (f.plan, f.target, f.kind, f.partName, f.subject, f.firstDay, f.lastDay)
                    and (f.partName <> '' or o.part = f.part) and o.recordedAt <= ?2)
            order by f.target, f.kind, f.partName, f.subject, f.firstDay, f.lastDay
            """;

    private static final String STAMPS = """
            select plan as name, max(id)::text as stamp from supplied_figure where plan = any(:plans) group by plan
            """;

    private final Database database;
    private final Recording recording;
    private final Caller caller;

    public SuppliedFigureVersions(Database database, Recording recording, Caller caller) {
        this.database = database;
        this.recording = recording;
        this.caller = caller;
    }

    /** Adds figures of the caller in the running transaction; one without value, judgement and words takes back what stood there. */
    void add(String plan, List<SuppliedFigure> figures) {
        Instant now = recording.begin();
        Doer by = caller.doer();
        persist(figures.stream().map(figure -> new SuppliedFigureVersion(plan, figure, by, now)));
    }

    /** The figures of a plan as they stand, or as they stood as of a moment, each of its part of the plan as given. */
    public List<SuppliedFigure> ofPlan(AsOf asOf, PublishedPlan plan) {
        return list(STANDING, plan.code(), asOf.latest()).stream()
                .map(version -> version.toFigure(plan.document()))
                .toList();
    }

    /** Stamps of the figures of plans, by plan: their highest number. */
    public Map<String, String> stamps(Collection<String> plans) {
        return Stamp.byName(database.list(Sql.of(STAMPS).with("plans", plans), Stamp.class));
    }
}
