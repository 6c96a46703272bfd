package io.qingce.monitoring.site;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All sites. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, String> {

    private static final int PIECE = 500;

    /**
     * The sites of these codes that exist, locked in the order of their codes. Until the transaction ends nobody else
     * changes or adds a site, so a code that is missing here can be added safely.
     */
    public Map<String, Site> lock(Collection<String> codes) {
        getEntityManager()
                .createNativeQuery("lock table site in share row exclusive mode")
                .executeUpdate();
        Map<String, Site> found = new HashMap<>();
        find("code in ?1 order by code", codes).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .forEach(site -> found.put(site.code, site));
        return found;
    }

    /**
     * Waits for whoever is writing readings of one site, of those of a region, or of all, and keeps others from it until the
     * transaction ends.
     */
    public void lockWriters(@Nullable String region, @Nullable String code) {
        Conditions which =
                new Conditions().add("region = :region", "region", region).add("code = :code", "code", code);
        var query = getEntityManager()
                .createNativeQuery(
                        "select code from site where " + which.where() + " order by code for no key update",
                        String.class);
        which.parameters().forEach(query::setParameter);
        query.getResultList();
    }

    /** Those of the codes under which there is a site. */
    @Transactional
    public Map<String, SiteDocument> named(Collection<String> codes) {
        return find("code in ?1", Set.copyOf(codes)).stream()
                .map(SiteDocument::from)
                .collect(Collectors.toMap(SiteDocument::code, site -> site));
    }

    /** Those of the codes under which there is no site. */
    public List<String> unknown(List<String> codes) {
        return unknown("code", codes);
    }

    /** Those of the regions in which there is no site: most likely misprints. */
    public List<String> unknownRegions(List<String> regions) {
        return unknown("region", regions);
    }

    private List<String> unknown(String member, List<String> asked) {
        Set<String> known = getEntityManager()
                .createQuery("select distinct %1$s from Site where %1$s in :asked".formatted(member), String.class)
                .setParameter("asked", asked)
                .getResultStream()
                .collect(Collectors.toSet());
        return asked.stream().filter(each -> !known.contains(each)).toList();
    }

    /** One page in the order of the codes. */
    @Transactional
    public Page<SiteDocument> page(SiteSelection selection, PageRequest request) {
        Conditions all = selection.after(Optional.empty());
        request.count(() -> count(all.where(), all.parameters()));
        return Page.of(after(selection, request.after(), request.limit() + 1), request, SiteDocument::code);
    }

    /** The next selected sites in the order of their codes, after one. */
    public List<SiteDocument> piece(SiteSelection selection, Optional<String> code) {
        return QuarkusTransaction.requiringNew().call(() -> after(selection, code, PIECE));
    }

    private List<SiteDocument> after(SiteSelection selection, Optional<String> code, int most) {
        Conditions conditions = selection.after(code);
        return find(conditions.where(), Sort.by("code"), conditions.parameters()).range(0, most - 1).stream()
                .map(SiteDocument::from)
                .toList();
    }
}
