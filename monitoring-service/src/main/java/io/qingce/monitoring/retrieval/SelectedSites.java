package io.qingce.monitoring.retrieval;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.site.SiteTable;
import io.qingce.monitoring.site.VisibleSites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which sites a read is about. */
@ApplicationScoped
public class SelectedSites {

    private final SiteTable sites;
    private final VisibleSites visible;

    SelectedSites(SiteTable sites, VisibleSites visible) {
        this.sites = sites;
        this.visible = visible;
    }

    /**
     * The named sites, or those of a region, or both together, sorted; of a region those in the scope of the request.
     *
     * @throws ProblemException 404 if a code is that of no site, or the region has none; 403 if a named site, or every one of
     *     the region, is out of scope
     */
    @Transactional
    public List<String> sites(Collection<String> codes, Optional<String> region) {
        TreeSet<String> found = new TreeSet<>();
        if (!codes.isEmpty()) {
            found.addAll(sites.known(codes));
            requireAll(codes, found);
        }
        region.ifPresent(named -> found.addAll(requireAny(named, sites.ofRegion(named))));
        visible.codes().ifPresent(inScope -> keep(inScope, codes, found));
        return List.copyOf(found);
    }

    /** The sites that were found of a region, of which there is one at least. */
    static List<String> requireAny(String region, List<String> found) {
        if (found.isEmpty()) {
            throw unknown(
                    "region",
                    "unknown-region",
                    Words.both("区域“" + region + "”没有点位。", "No site belongs to '" + region + "'."));
        }
        return found;
    }

    /** All sites, sorted. */
    @Transactional
    public List<String> all() {
        return sites.all();
    }

    /** Keeps of what was found what is in scope: all that was named, and one at least. */
    static void keep(Set<String> inScope, Collection<String> codes, Set<String> found) {
        codes.stream().filter(code -> !inScope.contains(code)).findFirst().ifPresent(code -> {
            throw VisibleSites.outOfScope(
                    "site",
                    Words.both("点位“" + code + "”不在查询者的数据范围内。", "Site '" + code + "' is not in the scope of who asks."));
        });
        found.retainAll(inScope);
        if (found.isEmpty()) {
            throw VisibleSites.outOfScope(
                    "region", Words.both("该区域没有点位在查询者的数据范围内。", "No site of the region is in the scope of who asks."));
        }
    }

    /** Lets the codes pass if every one of them was found. */
    static void requireAll(Collection<String> codes, Collection<String> found) {
        codes.stream().filter(code -> !found.contains(code)).findFirst().ifPresent(code -> {
            throw unknown(
                    "site", "unknown-site", Words.both("没有点位“" + code + "”。", "There is no site '" + code + "'."));
        });
    }

    private static ProblemException unknown(String field, String reason, String detail) {
        return new ProblemException(404, reason, "Unknown site", detail, List.of(Violation.of(field, reason, detail)));
    }
}
