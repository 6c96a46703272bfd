package io.qingce.monitoring.coverage;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts readings per site and civil day. */
@ApplicationScoped
public class CoverageTable {

    // A period belongs to the civil day in which it began: the hour that ends at 00:00 to the day before.
    private static final String COUNTS = """
            select site, ((period_end - interval '1 microsecond') at time zone ?)::date as day, r.key,
                   count(distinct period_end) filter (where r.value <> 'null'
                       or coalesce(jsonb_exists(as_sent, r.key), false)) as present,
                   count(distinct period_end) filter (where r.value <> 'null'
                       and not coalesce(jsonb_exists_any(flags -> r.key, ?), false)) as valid
            from observation cross join lateral jsonb_each(readings) r
            where site = any(?) and period_end > ?::date::timestamp at time zone ?
              and period_end <= (?::date + 1)::timestamp at time zone ?
              and averaging = ? and version = ?
            group by grouping sets ((site, day, r.key), (site, day))
            """;
    private static final String VALIDITY = "select code, valid_from, valid_to from site where code = any(?)";

    private final DataSource database;

    CoverageTable(DataSource database) {
        this.database = database;
    }

    /** A site on a day. */
    record SiteDay(String site, LocalDate day) {}

    /** Periods with a number, and those of them whose number counts. */
    record Count(long present, long valid) {}

    /** The counts of a day: of all parameters together under the empty code, and of each. */
    record Counts(Map<String, Count> byParameter) {}

    /** First and last day on which a site measures. */
    record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

        static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

        boolean covers(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** What is counted. */
    record Scope(
            Collection<String> sites,
            LocalDate from,
            LocalDate to,
            Averaging averaging,
            Version version,
            ZoneId zone) {}

    /** Counts of the days of which anything is there. */
    @Transactional
    public Map<SiteDay, Counts> counts(Scope scope, Collection<String> disqualifying) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNTS)) {
            String zone = scope.zone().getId();
            select.setString(1, zone);
            select.setArray(2, connection.createArrayOf("text", disqualifying.toArray()));
            select.setArray(3, connection.createArrayOf("text", scope.sites().toArray()));
            select.setDate(4, Date.valueOf(scope.from()));
            select.setString(5, zone);
            select.setDate(6, Date.valueOf(scope.to()));
            select.setString(7, zone);
            select.setString(8, scope.averaging().text());
            select.setString(9, scope.version().name());
            Map<SiteDay, Counts> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    SiteDay key = new SiteDay(row.getString("site"), row.getObject("day", LocalDate.class));
                    String parameter = row.getString("key");
                    found.computeIfAbsent(key, any -> new Counts(new TreeMap<>()))
                            .byParameter()
                            .put(
                                    parameter == null ? "" : parameter,
                                    new Count(row.getLong("present"), row.getLong("valid")));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the coverage cannot be counted", failure);
        }
    }

    /** From when to when these sites measure. */
    @Transactional
    public Map<String, Validity> validity(Collection<String> sites) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VALIDITY)) {
            select.setArray(1, connection.createArrayOf("text", sites.toArray()));
            Map<String, Validity> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new Validity(day(row, 2), day(row, 3)));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the sites cannot be read", failure);
        }
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(day);
    }
}
