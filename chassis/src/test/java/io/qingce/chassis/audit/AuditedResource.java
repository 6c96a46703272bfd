package io.qingce.chassis.audit;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Things whose changes are audited. */
@Path("/audited/things")
@Consumes(MediaType.WILDCARD)
public class AuditedResource {

    private final Database database;

    AuditedResource(Database database) {
        this.database = database;
    }

    /** In a transaction of the resource. */
    @POST
    @Needs(Role.PLAN_EDITOR)
    @Transactional
    public void make(String what) {
        made(what);
        AuditTrail.made(what);
        AuditTrail.left(8);
        if (what.contains("refused")) {
            throw new ProblemException(409, "conflict", "Conflict", Words.both("冲突。", "In conflict."));
        }
    }

    /** In two transactions below it. */
    @PUT
    @Needs(Role.PLAN_EDITOR)
    public void change(String what) {
        QuarkusTransaction.requiringNew().run(() -> made(what));
        QuarkusTransaction.requiringNew().run(() -> made(what));
    }

    /** Changes nothing. */
    @POST
    @Needs(Role.PLAN_EDITOR)
    @Path("/looks")
    @Transactional
    public void look(String what) {
        database.number(
                Sql.of("select count(*) from made_thing where what = :what").with("what", what));
    }

    private void made(String what) {
        database.run(Sql.of("insert into made_thing (what) values (:what)").with("what", what));
    }
}
