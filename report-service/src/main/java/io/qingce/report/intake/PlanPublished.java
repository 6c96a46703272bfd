package io.qingce.report.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/** {@code plan.plan-published.v1}: a whole plan in its newest revision. */
record PlanPublished(
        @JsonProperty(required = true) String plan,
        @JsonProperty(required = true) long revision,
        @JsonProperty(required = true) JsonNode document) {

    PlanPublished {
        Shape.text(plan, "plan");
        Shape.revision(revision);
        Shape.require(document != null && document.isObject(), "document must be an object");
    }
}
