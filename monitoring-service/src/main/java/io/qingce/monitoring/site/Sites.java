package io.qingce.monitoring.site;

import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sites. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, String> {

    private static final int PIECE = 500;

    /**
     * The sites of these codes that exist, locked in the order of their codes. Until the transaction ends nobody else
     * changes or adds a site, so a code that is missing here can be added safely.
     */
    Map<String, Site> lock(Collection<String> codes) {
        getEntityManager()
                .createNativeQuery("lock table site in share row exclusive mode")
                .executeUpdate();
        Map<String, Site> found = new HashMap<>();
        find("code in ?1 order by code", codes).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .forEach(site -> found.put(site.code, site));
        return found;
    }

    /** One page in the order of the codes. */
    @Transactional
    Page<SiteDocument> page(SiteSelection selection, PageRequest request) {
        return Page.of(after(selection, request.after(), request.limit() + 1), request, SiteDocument::code);
    }

    /** The next selected sites in the order of their codes, after one. */
    List<SiteDocument> piece(SiteSelection selection, Optional<String> code) {
        return QuarkusTransaction.requiringNew().call(() -> after(selection, code, PIECE));
    }

    private List<SiteDocument> after(SiteSelection selection, Optional<String> code, int most) {
        SiteSelection.Condition condition = selection.after(code);
        return find(condition.text() + " order by code", condition.arguments().toArray()).range(0, most - 1).stream()
                .map(SiteDocument::from)
                .toList();
    }
}
