package io.qingce.report.supplied;

import io.qingce.report.database.Database;
import io.qingce.report.moment.Moment;
import io.qingce.report.moment.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Supplied figures; a newer one stands before an older one of the same key, and both stay. */
@ApplicationScoped
public class SuppliedFigureTable {

    private static final String WRITE = """
            insert into supplied_figure (plan, target, kind, part, subject, first_day, last_day, value, met, words,
                group_size, comparable, source, source_date, withdrawn, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String READ = """
            select target, kind, part, subject, first_day, last_day, value, met, words, group_size, comparable, source, source_date
            from (
                select distinct on (target, kind, part, subject, first_day, last_day) *
                from supplied_figure where plan = ? and recorded_at <= ?
                order by target, kind, part, subject, first_day, last_day, id desc
            ) newest
            where not withdrawn
            """;

    private static final int TARGET_ITSELF = -1;

    private final Database database;
    private final Moment moment;
    private final Recording recording;

    public SuppliedFigureTable(Database database, Moment moment, Recording recording) {
        this.database = database;
        this.moment = moment;
        this.recording = recording;
    }

    /** Adds figures in the running transaction; one without value, judgement and words takes back what stood there. */
    void add(String plan, List<SuppliedFigure> figures) {
        OffsetDateTime now = recording.begin();
        figures.forEach(figure -> add(plan, figure, now));
    }

    private void add(String plan, SuppliedFigure figure, OffsetDateTime now) {
        database.update(
                WRITE,
                plan,
                figure.target(),
                figure.kind().name(),
                figure.part() == null ? TARGET_ITSELF : figure.part(),
                figure.subject() == null ? "" : figure.subject(),
                figure.from(),
                figure.to(),
                figure.value(),
                figure.met(),
                figure.words(),
                figure.groupSize(),
                figure.comparable(),
                figure.source(),
                figure.sourceDate(),
                figure.value() == null && figure.met() == null,
                now);
    }

    /** The figures of a plan as they stand, or as they stood at the moment asked for. */
    public List<SuppliedFigure> ofPlan(String plan) {
        OffsetDateTime by =
                moment.past().map(past -> past.atOffset(ZoneOffset.UTC)).orElse(OffsetDateTime.MAX);
        return database.query(READ, SuppliedFigureTable::figure, plan, by);
    }

    private static SuppliedFigure figure(ResultSet row) throws SQLException {
        int part = row.getInt(3);
        @Nullable Integer groupSize = row.getObject(10, Integer.class);
        return new SuppliedFigure(
                row.getString(1),
                SuppliedFigure.Kind.valueOf(row.getString(2)),
                part == TARGET_ITSELF ? null : part,
                row.getString(4).isEmpty() ? null : row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getBigDecimal(7),
                row.getObject(8, Boolean.class),
                row.getString(9),
                groupSize,
                row.getBoolean(11),
                row.getString(12),
                row.getObject(13, LocalDate.class));
    }
}
