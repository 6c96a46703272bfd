package io.qingce.report.signoff;

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
     * @throws UnknownSignOff if there is none
     */
    SignOff find(SignOff.Kind kind, UUID id) {
        return find("kind = ?1 and id = ?2", kind, id).firstResultOptional().orElseThrow(() -> new UnknownSignOff(id));
    }

    /** The latest ones of a kind, newest first. */
    List<SignOff> latest(SignOff.Kind kind) {
        return find("kind", Sort.descending("moment").and("id", Sort.Direction.Ascending), kind)
                .range(0, LATEST - 1)
                .list();
    }
}
