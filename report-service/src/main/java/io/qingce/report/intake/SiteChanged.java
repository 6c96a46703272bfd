package io.qingce.report.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
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
        @Nullable String targetClass) {

    SiteChanged {
        Shape.text(code, "code");
        Shape.text(name, "name");
        Shape.text(region, "region");
        Shape.text(kind, "kind");
        Shape.revision(revision);
    }

    Site toSite() {
        return new Site(code, revision, name, SiteKind.of(kind), region, controlPoint, simulated, targetClass, kind);
    }
}
