package io.qingce.monitoring.posting;

import io.qingce.monitoring.format.ObservationRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One observation, or a list of them, for the description of the interface. It has a name, so that generated clients have one. */
@Schema(
        name = "ObservationsRequest",
        description = "An observation, or a list of observations.",
        oneOf = {ObservationRequest.class, ObservationRequest[].class})
interface ObservationsRequest {}
