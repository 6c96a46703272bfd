package io.qingce.report.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.report.reported.ReportedProgress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** {@code plan.progress-reported.v1}: every verified report on a task as they now stand. */
record ProgressReported(
        @JsonProperty(required = true) String plan,
        @JsonProperty(required = true) String task,
        @JsonProperty(required = true) long revision,
        @JsonProperty(required = true) JsonNode reports) {

    ProgressReported {
        Shape.text(plan, "plan");
        Shape.text(task, "task");
        Shape.revision(revision);
        Shape.require(reports != null && reports.isArray(), "reports must be a list");
    }

    /** Every report has to say which days it covers. */
    ReportedProgress toProgress() {
        for (JsonNode report : reports) {
            try {
                LocalDate.parse(report.path("period").path("to").asText());
            } catch (DateTimeParseException noDay) {
                throw new IllegalArgumentException("reports: period.to must be a date", noDay);
            }
        }
        return new ReportedProgress(plan, task, revision, reports.toString());
    }
}
