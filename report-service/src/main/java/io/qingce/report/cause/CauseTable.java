package io.qingce.report.cause;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Causes that no evaluation has looked at yet. Rows are only added and taken, so that no writer waits for another. */
@ApplicationScoped
public class CauseTable {

    private static final String WRITE = """
            insert into attainment_cause (kind, region, plan, target, first_day, last_day, revision)
            select * from unnest(:kinds::text[], :regions::text[], :plans::text[], :targets::text[], :firstDays::date[],
                :lastDays::date[], :revisions::bigint[])
            """;

    private static final String TAKE = """
            delete from attainment_cause where id in (select id from attainment_cause order by id limit :most)
            returning kind, region, plan, target, first_day as "from", last_day as "to", revision
            """;

    private final Database database;

    public CauseTable(Database database) {
        this.database = database;
    }

    /** Notes causes in the running transaction, with the change itself. */
    public void add(Collection<Cause> causes) {
        if (causes.isEmpty()) {
            return;
        }
        database.run(Sql.of(WRITE)
                .with("kinds", causes, Cause::kind)
                .with("regions", causes, Cause::region)
                .with("plans", causes, Cause::plan)
                .with("targets", causes, Cause::target)
                .with("firstDays", causes, Cause::from)
                .with("lastDays", causes, Cause::to)
                .with("revisions", causes, Cause::revision));
    }

    /** The oldest causes, at most so many; they leave the table with the running transaction. */
    public List<Cause> take(int limit) {
        return database.list(Sql.of(TAKE).with("most", limit), Cause.class);
    }
}
