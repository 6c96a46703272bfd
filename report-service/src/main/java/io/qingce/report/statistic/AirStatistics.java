package io.qingce.report.statistic;

import io.qingce.report.ledger.Site;
import io.qingce.report.ledger.SiteTable;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.RegionDayConfig;
import io.qingce.report.region.RegionDayTable;
import io.qingce.report.region.Series;
import io.qingce.standards.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Computes the figures of a region from its region-days as they are now. */
@ApplicationScoped
public class AirStatistics {

    private final RegionDayTable regionDays;
    private final SiteTable sites;
    private final RegionDayConfig config;

    public AirStatistics(RegionDayTable regionDays, SiteTable sites, RegionDayConfig config) {
        this.regionDays = regionDays;
        this.sites = sites;
        this.config = config;
    }

    /** The figures of a region over a period; without readings they say so themselves. */
    @Transactional
    public AirFigures of(String region, Period period, Series series, EditionChoice edition) {
        List<RegionDay> days = regionDays.read(region, series, period.from(), period.to());
        List<Site> known = sites.ofRegion(region);
        return AirFigures.of(region, series, edition.rules(period), period, days, known, config.stationShare());
    }

    /**
     * The same for a region that somebody asks for by name.
     *
     * @throws UnknownRegion if it has neither sites nor readings
     */
    @Transactional
    public AirFigures ofKnown(String region, Period period, Series series, EditionChoice edition) {
        AirFigures figures = of(region, period, series, edition);
        if (figures.sites().isEmpty() && figures.days().isEmpty()) {
            throw new UnknownRegion(region);
        }
        return figures;
    }
}
