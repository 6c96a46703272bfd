package io.qingce.report.period;

import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.report.region.Series;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
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
    public static AirParameters of(Map<String, String> parameters, ParameterConverters read) {
        AirParameters query = new AirParameters();
        query.region = parameters.get("region");
        query.site = parameters.get("site");
        query.period = parameters.get("period");
        query.from = read.value(LocalDate.class, "from", parameters.get("from"));
        query.to = read.value(LocalDate.class, "to", parameters.get("to"));
        query.edition = read.value(Editions.class, "edition", parameters.get("edition"), query.edition);
        query.version = read.value(Series.class, "version", parameters.get("version"), query.version);
        query.months = read.value(Boolean.class, "months", parameters.get("months"));
        query.read(parameters, read);
        query.compare = read.value(Comparisons.class, "compare", parameters.get("compare"), query.compare);
        return query;
    }
}
