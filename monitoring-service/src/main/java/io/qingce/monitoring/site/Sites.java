package io.qingce.monitoring.site;

import io.qingce.chassis.Page;
import io.qingce.chassis.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sites. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, String> {

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
    Page<Site> page(Optional<String> region, Optional<SiteKind> kind, PageRequest request) {
        StringBuilder condition = new StringBuilder("true = true");
        List<Object> arguments = new ArrayList<>();
        region.ifPresent(it -> add(condition, arguments, "region", "=", it));
        kind.ifPresent(it -> add(condition, arguments, "kind", "=", it));
        request.after().ifPresent(it -> add(condition, arguments, "code", ">", it));
        List<Site> found = find(condition + " order by code", arguments.toArray())
                .range(0, request.limit())
                .list();
        return Page.of(found, request, site -> site.code);
    }

    private static void add(
            StringBuilder condition, List<Object> arguments, String field, String operator, Object value) {
        arguments.add(value);
        condition.append(" and %s %s ?%d".formatted(field, operator, arguments.size()));
    }
}
