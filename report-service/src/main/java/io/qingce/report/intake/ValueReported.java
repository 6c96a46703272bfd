package io.qingce.report.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.report.reported.ReportedTarget;
import io.qingce.report.reported.ReportedValues;

/** {@code plan.value-reported.v1}: every verified value of a target as they now stand. */
record ValueReported(
        @JsonProperty(required = true) String plan,
        @JsonProperty(required = true) String target,
        @JsonProperty(required = true) long revision,
        @JsonProperty(required = true) JsonNode values) {

    ValueReported {
        Shape.text(plan, "plan");
        Shape.text(target, "target");
        Shape.revision(revision);
        Shape.require(values != null && values.isArray(), "values must be a list");
    }

    ReportedTarget toReported() {
        String json = values.toString();
        return new ReportedTarget(plan, target, revision, ReportedValues.read(json), json);
    }
}
