package io.qingce.report.period;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A region or site, and what is asked of it. Use as {@code @BeanParam}. */
public class AirParameters extends AirFiguresParameters {

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region (区域全称); this or site")
    @Nullable
    String region;

    @QueryParam("site")
    @Parameter(description = "Code of one site of the air (点位编码); this or region")
    @Nullable
    String site;

    /** The code of the site; absent if a region is asked for. */
    public @Nullable String site() {
        return site;
    }

    /** The region; 400 if it is not named. */
    public String region() {
        return PeriodParameters.region(region);
    }

    /** The query of these parameters, as far as they are there; a year to date is asked for by its days. */
    public static AirParameters of(Map<String, String> parameters) {
        AirParameters query = new AirParameters();
        query.region = parameters.get("region");
        query.site = parameters.get("site");
        query.period = parameters.get("period");
        query.from = parameters.get("from");
        query.to = parameters.get("to");
        query.edition = parameters.get("edition");
        query.version = parameters.get("version");
        query.events = parameters.get("events");
        query.compare = parameters.get("compare");
        return query;
    }
}
