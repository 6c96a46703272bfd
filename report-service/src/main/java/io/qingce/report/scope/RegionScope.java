package io.qingce.report.scope;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which results somebody may see 数据范围. What is named and lies outside is refused with 403; what is listed is left out of the list.
 * What is not there is of no region, so that nobody learns which names are taken elsewhere.
 *
 * @param held the regions, with all that lies below them, and the sites; null: everything
 */
public record RegionScope(@Nullable Scope held) {

    /** Of who is granted all, and of the service itself. */
    public static final RegionScope EVERYTHING = new RegionScope(null);

    /** Whether something is out of scope at all. */
    public boolean isNarrow() {
        return held != null;
    }

    /** Whether what is of a region is in scope. */
    public boolean holds(String region) {
        return held == null || held.regions().contains(region);
    }

    /** The regions that narrow a query; null: none does. */
    public @Nullable Set<String> regions() {
        return held == null ? null : held.regions();
    }

    /** The sites that are held beside those of the regions. */
    public Set<String> sites() {
        return held == null ? Set.of() : held.sites();
    }

    /** Those of some regions that are in scope, in their order. */
    public List<String> kept(Collection<String> regions) {
        return regions.stream().filter(this::holds).toList();
    }

    /**
     * Passes if a region that is named is in scope.
     *
     * @throws ProblemException 403 otherwise
     */
    public void require(String region) {
        if (!holds(region)) {
            throw outOfScope(
                    "region",
                    Words.both(
                            "区域“" + region + "”不在查询者的数据范围内。",
                            "The region '" + region + "' is not in the scope of who asks."));
        }
    }

    /**
     * Passes if a group of regions is in scope as a whole: what is said of a group says something of each of its regions.
     *
     * @param group its code
     * @throws ProblemException 403 otherwise
     */
    public void requireGroup(String group, Collection<String> regions) {
        if (!regions.stream().allMatch(this::holds)) {
            throw outOfScope(
                    "group",
                    Words.both(
                            "区域组“" + group + "”不全在查询者的数据范围内。",
                            "Not the whole group '" + group + "' is in the scope of who asks."));
        }
    }

    /**
     * Passes if a plan that is named is in scope.
     *
     * @param plan its code
     * @param region of the plan; empty if there is no such plan
     * @throws ProblemException 403 otherwise
     */
    public void requirePlan(String plan, Optional<String> region) {
        if (isNarrow() && region.filter(this::holds).isEmpty()) {
            throw outOfScope(
                    "plan",
                    Words.both(
                            "规划“" + plan + "”不在查询者的数据范围内。",
                            "The plan '" + plan + "' is not in the scope of who asks."));
        }
    }

    /**
     * Passes if a site that is named is in scope.
     *
     * @param site its code
     * @param region of the site; empty if there is no such site
     * @throws ProblemException 403 otherwise
     */
    public void requireSite(String site, Optional<String> region) {
        if (isNarrow() && !sites().contains(site) && region.filter(this::holds).isEmpty()) {
            throw outOfScope(
                    "site",
                    Words.both(
                            "点位“" + site + "”不在查询者的数据范围内。",
                            "The site '" + site + "' is not in the scope of who asks."));
        }
    }

    /** The refusal of what is named and not for who asks. */
    public static ProblemException outOfScope(String field, String detail) {
        return new ProblemException(403, "out-of-scope", detail, List.of(Violation.of(field, "out-of-scope", detail)));
    }
}
