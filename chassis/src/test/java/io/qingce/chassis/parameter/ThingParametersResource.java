package io.qingce.chassis.parameter;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Tells what it was asked, by a bean of parameters and by a parameter of the method. */
@Path("/typed")
public class ThingParametersResource {

    @GET
    @Needs(Role.READER)
    public String bean(@BeanParam ThingParameters asked) {
        return asked.from + " " + asked.changedSince + " " + asked.dryRun + " " + asked.colour + " " + asked.name;
    }

    @GET
    @Needs(Role.READER)
    @Path("/colour")
    public String parameter(@QueryParam("colour") ThingConverters.@Nullable Colour colour) {
        return String.valueOf(colour);
    }
}
