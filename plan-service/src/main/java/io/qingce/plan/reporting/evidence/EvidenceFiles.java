package io.qingce.plan.reporting.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The files of the reports, without their bytes. */
@ApplicationScoped
class EvidenceFiles implements PanacheRepository<Evidence> {

    List<Evidence> ofReport(long report) {
        return list("report", Sort.by("id"), report);
    }

    Optional<Evidence> find(long report, long id) {
        return find("report = ?1 and id = ?2", report, id).firstResultOptional();
    }

    Optional<Evidence> find(long report, String sha256) {
        return find("report = ?1 and sha256 = ?2", report, sha256).firstResultOptional();
    }
}
