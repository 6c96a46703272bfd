package io.qingce.report.region;

import io.qingce.chassis.database.Database;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.moment.AsOf;
import io.qingce.standards.air.StationShare;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The share of stations that region-days are computed with, now and at past moments. When the setting changes, every
 * region-day becomes due, so that no figure mixes days of two settings for longer than the computing takes.
 */
@ApplicationScoped
public class StationShares implements PanacheRepository<StationShareSetting> {

    private final Database database;
    private final RegionDayTable regionDays;
    private final RegionDayConfig config;
    private final Clock clock;

    public StationShares(Database database, RegionDayTable regionDays, RegionDayConfig config, Clock clock) {
        this.database = database;
        this.regionDays = regionDays;
        this.config = config;
        this.clock = clock;
    }

    /** The share in force as of a moment. */
    public StationShare share(AsOf asOf) {
        return asOf.past().flatMap(this::shareAt).orElseGet(config::stationShare);
    }

    private Optional<StationShare> shareAt(Instant past) {
        return find("recordedAt <= ?1", Sort.descending("recordedAt", "id"), past)
                .firstResultOptional()
                .map(StationShareSetting::share);
    }

    /** Notes the setting of this start; where it differs from the last one, every region-day becomes due. */
    @Transactional
    public void noteSetting() {
        AdvisoryLock.STATION_SHARE.take(database);
        Optional<StationShare> last =
                findAll(Sort.descending("id")).firstResultOptional().map(StationShareSetting::share);
        if (last.equals(Optional.of(config.stationShare()))) {
            return;
        }
        persist(new StationShareSetting(config.stationShare(), last.isEmpty() ? Instant.EPOCH : clock.instant()));
        if (last.isPresent()) {
            regionDays.makeAllDue();
        }
    }
}
