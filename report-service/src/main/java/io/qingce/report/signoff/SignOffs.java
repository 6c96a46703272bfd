package io.qingce.report.signoff;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.plan.Plans;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.site.Sites;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The sign-offs. */
@ApplicationScoped
class SignOffs implements PanacheRepositoryBase<SignOff, UUID> {

    private static final Sort NEWEST = Sort.descending("moment").and("id", Sort.Direction.Ascending);

    private static final int LATEST = 500;

    /** What was signed is of a region by what was asked for, which is part of it and cannot be changed. */
    private static final String HELD = """
            select id from sign_off where kind = :kind and case
                when query::json ->> 'plan' is not null then query::json ->> 'plan' = any(:plans)
                when query::json ->> 'site' is not null then query::json ->> 'site' = any(:sites)
                else query::json ->> 'region' = any(:regions) end
            """;

    private final Database database;
    private final Plans plans;
    private final Sites sites;

    SignOffs(Database database, Plans plans, Sites sites) {
        this.database = database;
        this.plans = plans;
        this.sites = sites;
    }

    /**
     * A sign-off of this kind.
     *
     * @throws ProblemException 404 if there is none
     */
    SignOff find(SignOff.Kind kind, UUID id) {
        return find("kind = ?1 and id = ?2", kind, id).firstResultOptional().orElseThrow(() -> unknown(id));
    }

    /** The latest ones of a kind that are in scope, newest first. */
    List<SignOff> latest(SignOff.Kind kind, RegionScope scope) {
        Set<String> regions = scope.regions();
        return regions == null
                ? find("kind", NEWEST, kind).range(0, LATEST - 1).list()
                : find("id in ?1", NEWEST, held(kind, regions, scope.sites(), Optional.empty()))
                        .list();
    }

    /**
     * Passes if a sign-off of this kind is in scope. Whose it is otherwise is not said.
     *
     * @throws ProblemException 403 if it is not, or is not there
     */
    void requireHeld(RegionScope scope, SignOff.Kind kind, UUID id) {
        Set<String> regions = scope.regions();
        if (regions != null
                && held(kind, regions, scope.sites(), Optional.of(id)).isEmpty()) {
            throw RegionScope.outOfScope(
                    "id",
                    Words.both("签发“" + id + "”不在查询者的数据范围内。", "Sign-off " + id + " is not in the scope of who asks."));
        }
    }

    private List<UUID> held(SignOff.Kind kind, Set<String> regions, Set<String> named, Optional<UUID> only) {
        Sql query = Sql.of(HELD)
                .with("kind", kind)
                .with("plans", plans.ofRegions(regions))
                .with("sites", sites.held(regions, named))
                .with("regions", regions)
                .and("id = :id", only)
                .then(" order by moment desc, id limit :most")
                .with("most", LATEST);
        return database.list(query, row -> UUID.fromString(row.text("id")));
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(
                404,
                "unknown-sign-off",
                "Unknown sign-off",
                Words.both("没有编号为" + id + "的签发。", "Nothing was signed under " + id + "."));
    }
}
