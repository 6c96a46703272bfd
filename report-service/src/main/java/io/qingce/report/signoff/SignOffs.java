package io.qingce.report.signoff;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The sign-offs. */
@ApplicationScoped
class SignOffs implements PanacheRepositoryBase<SignOff, UUID> {

    private static final int LATEST = 500;

    /**
     * A sign-off of this kind.
     *
     * @throws ProblemException 404 if there is none
     */
    SignOff find(SignOff.Kind kind, UUID id) {
        return find("kind = ?1 and id = ?2", kind, id).firstResultOptional().orElseThrow(() -> unknown(id));
    }

    /** The latest ones of a kind, newest first. */
    List<SignOff> latest(SignOff.Kind kind) {
        return find("kind", Sort.descending("moment").and("id", Sort.Direction.Ascending), kind)
                .range(0, LATEST - 1)
                .list();
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(
                404,
                "unknown-sign-off",
                "Unknown sign-off",
                Words.both("没有编号为" + id + "的签发。", "Nothing was signed under " + id + "."));
    }
}
