package io.qingce.report.region;

import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.database.Database;
import io.qingce.report.ledger.RegionDayDueTable;
import io.qingce.report.moment.Moment;
import io.qingce.standards.air.StationShare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The share of stations that region-days are computed with, now and at past moments. When the setting changes, every
 * region-day becomes due, so that no figure mixes days of two settings for longer than the computing takes.
 */
@ApplicationScoped
public class StationShareTable {

    private static final String LAST = "select share from station_share order by id desc limit 1";
    private static final String WRITE = "insert into station_share (share, recorded_at) values (?, ?)";
    private static final String THEN =
            "select share from station_share where recorded_at <= ? order by recorded_at desc, id desc limit 1";

    private final Database database;
    private final RegionDayDueTable due;
    private final RegionDayConfig config;
    private final Moment moment;
    private final Clock clock;

    public StationShareTable(
            Database database, RegionDayDueTable due, RegionDayConfig config, Moment moment, Clock clock) {
        this.database = database;
        this.due = due;
        this.config = config;
        this.moment = moment;
        this.clock = clock;
    }

    /** The share in force at the moment asked for. */
    public StationShare share() {
        return moment.past()
                .flatMap(past ->
                        database
                                .query(
                                        THEN,
                                        row -> StationShare.valueOf(row.getString(1)),
                                        past.atOffset(ZoneOffset.UTC))
                                .stream()
                                .findFirst())
                .orElseGet(config::stationShare);
    }

    /** Notes the setting of this start; where it differs from the last one, every region-day becomes due. */
    @Transactional
    public void noteSetting() {
        database.query("select pg_advisory_xact_lock(?)", row -> true, AdvisoryLock.STATION_SHARE.number());
        List<String> last = database.query(LAST, row -> row.getString(1));
        String now = config.stationShare().name();
        if (last.equals(List.of(now))) {
            return;
        }
        Instant since = last.isEmpty() ? Instant.EPOCH : clock.instant();
        database.update(WRITE, now, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
        if (!last.isEmpty()) {
            due.addAll();
        }
    }
}
