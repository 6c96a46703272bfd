package io.qingce.report.period;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.scope.RegionScope;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Several regions, and what is asked of each. Use as {@code @BeanParam}. */
public class AirRegionsParameters extends AirFiguresParameters {

    /** So many full names of six characters, each nine bytes when encoded, fit into a request line of 4 KiB. */
    private static final int MAX_REGIONS = 50;

    @QueryParam("group")
    @Parameter(
            description = "Code or name of a group such as 168, 2+26 or 河南省 (区域组), instead of region",
            schema = @Schema(implementation = String.class))
    @Nullable
    RegionGroup group;

    @QueryParam("region")
    @Parameter(description = "Full printed name of a region (区域全称), given repeatedly; a name given twice counts once")
    List<String> region = List.of();

    /**
     * The regions that are named, or those of a group that are in scope; 400 if none or more than 50 are named, one is blank, or a
     * group is named as well, 403 if one that is named is out of scope.
     */
    public List<String> regions(RegionScope scope) {
        if (group != null) {
            if (!region.isEmpty()) {
                throw QueryValue.refused("region", "not-both", "Name a group or regions, not both.");
            }
            return scope.kept(group.regions());
        }
        Set<String> regions = new LinkedHashSet<>();
        region.forEach(name -> regions.add(PeriodParameters.region(name)));
        if (regions.isEmpty()) {
            PeriodParameters.region(null);
        }
        if (regions.size() > MAX_REGIONS) {
            throw QueryValue.refused(
                    "region", "too-many", Words.both("一次最多查询50个区域。", "A request may name at most 50 regions."));
        }
        regions.forEach(scope::require);
        return List.copyOf(regions);
    }
}
