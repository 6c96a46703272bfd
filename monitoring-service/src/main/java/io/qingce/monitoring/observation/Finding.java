package io.qingce.monitoring.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a quality rule found in an observation, on the wire. */
@Schema(name = "QualityFinding", description = "What a quality rule found 质控标记; the reading is as it was sent.")
public record Finding(
        @Schema(description = "Absent if it is about the whole observation.") @Nullable
        String parameter,

        @Schema(description = "Word of the vocabulary: GET /api/quality/qualifiers.", examples = "FROZEN")
        String flag,

        @Schema(description = "Name of the rule.", examples = "FROZEN-PM2.5")
        String rule,

        @Schema(description = "Version of the rules.") long ruleSet,
        String detail) {}
