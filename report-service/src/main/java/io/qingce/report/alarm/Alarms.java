package io.qingce.report.alarm;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.scope.RegionScope;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The alarms. */
@ApplicationScoped
class Alarms implements PanacheRepository<StoredAlarm> {

    private final Database database;

    Alarms(Database database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else looks for alarms; false if somebody does. */
    boolean lock() {
        return AdvisoryLock.ALARMS.tryToTake(database);
    }

    /** The alarms of these kinds that still hold; of one plan or of all. */
    List<StoredAlarm> standing(Collection<AlarmKind> kinds, @Nullable String plan) {
        Conditions conditions =
                new Conditions().add("kind in :kinds", "kinds", kinds).add("plan = :plan", "plan", plan);
        return list("clearedAt is null and " + conditions.where(), Sort.by("id"), conditions.parameters());
    }

    /** Up to {@code limit + 1} alarms that are in scope, newest first. */
    List<StoredAlarm> list(
            RegionScope scope,
            @Nullable String plan,
            @Nullable AlarmKind kind,
            @Nullable Boolean standing,
            PageRequest page) {
        Conditions conditions = new Conditions()
                .add("region in :scope", "scope", scope.regions())
                .add("plan = :plan", "plan", plan)
                .add("kind = :kind", "kind", kind)
                .add("case when clearedAt is null then true else false end = :standing", "standing", standing);
        page.count(() -> count(conditions.where(), conditions.parameters()));
        conditions.add("id < :before", "before", page.afterNumber().orElse(Long.MAX_VALUE));
        return find(conditions.where(), Sort.descending("id"), conditions.parameters())
                .range(0, page.limit())
                .list();
    }
}
