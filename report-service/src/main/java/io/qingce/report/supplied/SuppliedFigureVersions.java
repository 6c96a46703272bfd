package io.qingce.report.supplied;

import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Supplied figures; a newer one stands before an older one of the same key, and both stay. */
@ApplicationScoped
public class SuppliedFigureVersions implements PanacheRepository<SuppliedFigureVersion> {

    private static final String STANDING = """
            from SuppliedFigureVersion f where f.plan = ?1 and not f.withdrawn and f.id = (
                select max(o.id) from SuppliedFigureVersion o
                where (o.plan, o.target, o.kind, o.part, o.subject, o.firstDay, o.lastDay)
                    = (f.plan, f.target, f.kind, f.part, f.subject, f.firstDay, f.lastDay) and o.recordedAt <= ?2)
            order by f.target, f.kind, f.part, f.subject, f.firstDay, f.lastDay
            """;

    private final Recording recording;

    public SuppliedFigureVersions(Recording recording) {
        this.recording = recording;
    }

    /** Adds figures in the running transaction; one without value, judgement and words takes back what stood there. */
    void add(String plan, List<SuppliedFigure> figures) {
        Instant now = recording.begin();
        persist(figures.stream().map(figure -> new SuppliedFigureVersion(plan, figure, now)));
    }

    /** The figures of a plan as they stand, or as they stood as of a moment. */
    public List<SuppliedFigure> ofPlan(AsOf asOf, String plan) {
        return list(STANDING, plan, asOf.latest()).stream()
                .map(SuppliedFigureVersion::toFigure)
                .toList();
    }

    /** Stamps of the figures of plans, by plan: their highest number. */
    public Map<String, String> stamps(Collection<String> plans) {
        return getEntityManager()
                .createQuery(
                        "select f.plan, max(f.id) from SuppliedFigureVersion f where f.plan in :plans group by f.plan",
                        Object[].class)
                .setParameter("plans", plans)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row[1].toString()));
    }
}
