package io.qingce.chassis.authentication;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.TreeSet;

/** Methods that need something, and one that says nothing of it. */
@Path("/guarded")
@Produces("application/json")
public class GuardedResource {

    private final Caller caller;

    GuardedResource(Caller caller) {
        this.caller = caller;
    }

    /** Whom the method sees. */
    public record Seen(String subject, String name, List<String> grants, List<String> regions) {}

    @GET
    @Scoped
    @Needs(Role.READER)
    public Seen read() {
        return new Seen(
                caller.principal().subject(),
                caller.principal().name(),
                caller.grants().stream().map(Grant::text).toList(),
                caller.scope()
                        .map(scope -> List.copyOf(new TreeSet<>(scope.regions())))
                        .orElse(List.of("everything")));
    }

    @GET
    @Path("/results")
    @Needs(Role.VIEWER)
    public Seen results() {
        return read();
    }

    @POST
    @Path("/signed")
    @Needs(Role.SIGNER)
    public Seen sign() {
        return read();
    }

    @GET
    @Path("/undeclared")
    public Seen undeclared() {
        return read();
    }
}
