package io.qingce.report.cause;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Causes that no evaluation has looked at yet. Rows are only added and taken, so that no writer waits for another. */
@ApplicationScoped
public class CauseTable {

    private static final String WRITE = """
            insert into attainment_cause (kind, region, plan, target, first_day, last_day, revision)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::bigint[])
            """;

    private static final String TAKE = """
            delete from attainment_cause where id in (select id from attainment_cause order by id limit ?)
            returning kind, region, plan, target, first_day, last_day, revision
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
        database.update(
                WRITE,
                causes.stream().map(cause -> cause.kind().name()).toArray(String[]::new),
                causes.stream().map(Cause::region).toArray(String[]::new),
                causes.stream().map(Cause::plan).toArray(String[]::new),
                causes.stream().map(Cause::target).toArray(String[]::new),
                causes.stream().map(Cause::from).toArray(LocalDate[]::new),
                causes.stream().map(Cause::to).toArray(LocalDate[]::new),
                causes.stream().map(Cause::revision).toArray(Long[]::new));
    }

    /** The oldest causes, at most so many; they leave the table with the running transaction. */
    public List<Cause> take(int limit) {
        return database.query(
                TAKE,
                row -> new Cause(
                        Cause.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, Long.class)),
                limit);
    }
}
