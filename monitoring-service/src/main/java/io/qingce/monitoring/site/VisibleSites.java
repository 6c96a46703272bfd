package io.qingce.monitoring.site;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sites that are in the scope 数据范围 of the request that is being answered. */
@ApplicationScoped
public class VisibleSites {

    private static final String IN_SCOPE = "select code from site where region = any(:regions) or code = any(:sites)";

    private final Caller caller;
    private final Database database;

    VisibleSites(Caller caller, Database database) {
        this.caller = caller;
        this.database = database;
    }

    /** Their codes, by the region that a site has now; empty if all are in scope. */
    public Optional<Set<String>> codes() {
        return caller.scope().map(this::codes);
    }

    /** Apart, since most requests have no scope and need no transaction for it. */
    @Transactional
    Set<String> codes(Scope scope) {
        Sql query = Sql.of(IN_SCOPE).with("regions", scope.regions()).with("sites", scope.sites());
        return Set.copyOf(database.list(query, row -> row.text("code")));
    }

    /** @throws ProblemException 403 if the site is out of scope */
    public void require(String site) {
        if (codes().filter(visible -> !visible.contains(site)).isPresent()) {
            throw outOfScope(
                    "site",
                    Words.both("点位“" + site + "”不在查询者的数据范围内。", "Site '" + site + "' is not in the scope of who asks."));
        }
    }

    /** The refusal of a request for something that is there, and not for who asks. */
    public static ProblemException outOfScope(String field, String detail) {
        return new ProblemException(403, "out-of-scope", detail, List.of(Violation.of(field, "out-of-scope", detail)));
    }
}
