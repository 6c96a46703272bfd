package io.qingce.plan.reporting.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The files of the submissions, without their bytes. */
@ApplicationScoped
class EvidenceFiles implements PanacheRepository<Evidence> {

    List<Evidence> of(long submission) {
        return list("submission", Sort.by("id"), submission);
    }

    Optional<Evidence> find(long submission, long id) {
        return find("submission = ?1 and id = ?2", submission, id).firstResultOptional();
    }

    Optional<Evidence> find(long submission, String sha256) {
        return find("submission = ?1 and sha256 = ?2", submission, sha256).firstResultOptional();
    }
}
