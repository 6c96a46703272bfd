package io.qingce.monitoring.site.history;

import io.qingce.chassis.identity.Doer;
import io.qingce.monitoring.site.SiteDocument;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every content that sites ever had. */
@ApplicationScoped
public class SiteRevisions implements PanacheRepositoryBase<SiteRevision, SiteRevision.Key> {

    /** Keeps contents that stand from now on, and whose change they are. */
    public void keep(Collection<SiteDocument> changed, Doer by, Instant now) {
        persist(changed.stream().map(site -> new SiteRevision(site, by, now)));
    }

    /** All contents of these sites by code, in the order of their revisions. */
    @Transactional
    Map<String, List<SiteRevision>> of(Collection<String> codes) {
        return find("key.code in ?1", Sort.by("key.code", "key.revision"), codes).stream()
                .collect(Collectors.groupingBy(revision -> revision.document().code()));
    }
}
