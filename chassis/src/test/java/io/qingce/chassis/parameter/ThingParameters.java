package io.qingce.chassis.parameter;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One parameter of each kind. */
public class ThingParameters {

    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("changedSince")
    @Nullable
    Instant changedSince;

    @QueryParam("dryRun")
    @Nullable
    Boolean dryRun;

    @QueryParam("colour")
    ThingConverters.Colour colour = ThingConverters.Colour.RED;

    @QueryParam("name")
    @Nullable
    String name;
}
