package io.qingce.monitoring.partition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of observations. */
@Schema(name = "ObservationMonth")
public record MonthResponse(
        @Schema(examples = "2026-01", description = "Of the period ends, UTC.")
        String month,

        @Schema(description = "Whether its readings are in the table and in every answer.")
        boolean attached,

        @Schema(description = "Estimate of the database.") long rows,

        @Schema(description = "Tables and indices on disk, with the history.")
        long bytes) {}
