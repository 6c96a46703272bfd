package io.qingce.report.region;

import io.qingce.standards.air.AirDay;
import java.time.LocalDate;
import java.util.List;

/**
 * What the readings of one day make of a region: its daily values by HJ 663, unrounded, and where they come from. The
 * index of the day follows from it under any edition.
 *
 * @param region full printed name
 * @param series which data version
 * @param air daily values with validity
 * @param origin where they come from
 */
public record RegionDay(String region, Series series, AirDay air, Origin origin) {

    /**
     * Where the values of a region-day come from.
     *
     * @param source whose readings count
     * @param sites the sites with readings on the day, sorted
     * @param registered how many sites of this kind the region has, silent ones included
     * @param simulatedLeftOut made-up readings were there as well and were left out
     * @param highestRevision the highest revision of any hour that went in
     */
    public record Origin(
            Source source, List<String> sites, int registered, boolean simulatedLeftOut, long highestRevision) {

        public Origin {
            sites = List.copyOf(sites);
        }
    }

    public LocalDate day() {
        return air.date();
    }
}
