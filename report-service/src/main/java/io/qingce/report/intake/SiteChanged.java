package io.qingce.report.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingce.report.site.Membership;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code monitoring.site-changed.v1}: a site as it now stands. */
record SiteChanged(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) long revision,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) String region,
        @JsonProperty(required = true) boolean controlPoint,
        @JsonProperty(required = true) boolean simulated,
        @Nullable String targetClass,
        @Nullable String controlLevel,
        @Nullable Boolean assessed,
        @Nullable List<String> pointSets,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<Then> timeline) {

    /** What the site was from a day on, as far as sets of sites ask for it. */
    record Then(
            @Nullable LocalDate from,
            @Nullable String controlLevel,
            @Nullable Boolean assessed,
            @Nullable List<String> pointSets,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Membership toMembership() {
            return new Membership(
                    from,
                    controlLevel,
                    !Boolean.FALSE.equals(assessed),
                    pointSets == null ? List.of() : pointSets,
                    validFrom,
                    validTo);
        }
    }

    SiteChanged {
        Shape.text(code, "code");
        Shape.text(name, "name");
        Shape.text(region, "region");
        Shape.text(kind, "kind");
        Shape.revision(revision);
    }

    Site toSite() {
        List<Then> times = timeline == null
                ? List.of(new Then(null, controlLevel, assessed, pointSets, validFrom, validTo))
                : timeline;
        return new Site(
                code,
                revision,
                name,
                SiteKind.of(kind),
                region,
                controlPoint,
                simulated,
                targetClass,
                kind,
                times.stream().map(Then::toMembership).toList());
    }
}
