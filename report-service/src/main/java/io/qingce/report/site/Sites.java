package io.qingce.report.site;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Revisions;
import io.qingce.report.scope.RegionScope;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Copies of the sites. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<SiteRevision, SiteRevision.Key> {

    private static final Revisions REVISIONS =
            new Revisions(SiteRevision.class, SiteRevision.NewestSite.class, "key.site");

    private static final String WRITE = """
        insert into site_copy (site, revision, name, kind, region, control_point, simulated, target_class, memberships,
            recorded_at)
        select k.*, :now
        from unnest(:sites::text[], :revisions::bigint[], :names::text[], :kinds::text[], :regions::text[],
            :controlPoints::boolean[], :simulated::boolean[], :targetClasses::text[], :memberships::text[]) k
        on conflict (site) do update
        set revision = excluded.revision, name = excluded.name, kind = excluded.kind, region = excluded.region,
            control_point = excluded.control_point, simulated = excluded.simulated, target_class = excluded.target_class,
            memberships = excluded.memberships, recorded_at = excluded.recorded_at
        where site_copy.revision < excluded.revision
        """;

    private static final String PLACED =
            "select site, region, revision from site_copy where region = any(:regions) order by site";

    private static final Membership.Stored MEMBERSHIPS = new Membership.Stored();

    private final Database database;
    private final Clock clock;

    public Sites(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until the transaction ends no site changes. */
    public void keepUnchanged() {
        AdvisoryLock.SITES.share(database);
    }

    /** Until the transaction ends nobody folds readings or changes sites. */
    public void lockForChange() {
        AdvisoryLock.SITES.take(database);
    }

    /** Returns once every fold that is running now is committed or undone. */
    public void awaitRunningFolds() {
        lockForChange();
    }

    /** The sites of these codes, as far as they are known, by code. */
    public List<Site> read(Collection<String> codes) {
        return sites(AsOf.NOW, new Conditions().add("v.key.site in :sites", "sites", codes));
    }

    /** The regions of those of these sites that measure air, by site. */
    public Map<String, String> airRegions(Collection<String> codes) {
        return read(codes).stream()
                .filter(site -> site.kind().isAir())
                .collect(Collectors.toMap(Site::code, Site::region));
    }

    /** A site as it was known as of a moment. */
    public Optional<Site> find(AsOf asOf, String code) {
        return known(asOf, new Conditions().add("v.key.site = :site", "site", code))
                .firstResultOptional()
                .map(SiteRevision::toSite);
    }

    /**
     * Passes if a site is in scope by the region that it has now.
     *
     * @throws ProblemException 403 otherwise
     */
    public void requireHeld(RegionScope scope, String code) {
        if (scope.isNarrow()) {
            scope.requireSite(code, find(AsOf.NOW, code).map(Site::region));
        }
    }

    /** The sites of a region as of a moment, by code. */
    public List<Site> ofRegion(AsOf asOf, String region) {
        return sites(asOf, new Conditions().add("v.region = :region", "region", region));
    }

    /** The sites of some regions as they are now, by code. */
    public List<Site> ofRegions(Collection<String> regions) {
        return sites(AsOf.NOW, new Conditions().add("v.region in :regions", "regions", regions));
    }

    /**
     * Where a site stands, by which of its revisions.
     *
     * @param site code
     */
    public record Placed(String site, String region, long revision) {}

    /** Which sites of some regions there are now, by code: cheaper than what they are. */
    public List<Placed> placed(Collection<String> regions) {
        return database.list(Sql.of(PLACED).with("regions", regions), Placed.class);
    }

    /** The codes of the sites of some regions, and of some sites beside. */
    public Set<String> held(Collection<String> regions, Collection<String> named) {
        Set<String> codes = new TreeSet<>(named);
        placed(regions).forEach(site -> codes.add(site.site()));
        return codes;
    }

    /** The regions with river sections or lake points, by name. */
    public List<String> regionsWithWater() {
        return getEntityManager()
                .createQuery(
                        "select distinct v.region from NewestSite v where v.kind in ('RIVER_SECTION', 'LAKE_POINT')"
                                + " order by v.region",
                        String.class)
                .getResultList();
    }

    /** Those of these regions that have sites, and the regions of these sites. */
    public Set<String> regionsOf(Collection<String> regions, Collection<String> codes) {
        return sites(
                        AsOf.NOW,
                        new Conditions()
                                .add("(v.region in :regions or v.key.site in :sites)", "regions", regions)
                                .also("sites", codes))
                .stream()
                .map(Site::region)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Site> sites(AsOf asOf, Conditions conditions) {
        return known(asOf, conditions).stream().map(SiteRevision::toSite).toList();
    }

    /** Stores sites unless a newer revision is there. */
    public void write(List<Site> sites) {
        database.run(Sql.of(WRITE)
                .with("now", clock.instant())
                .with("sites", sites, Site::code)
                .with("revisions", sites, Site::revision)
                .with("names", sites, Site::name)
                .with("kinds", sites, Site::kindAsSent)
                .with("regions", sites, Site::region)
                .with("controlPoints", sites, Site::controlPoint)
                .with("simulated", sites, Site::simulated)
                .with("targetClasses", sites, Site::targetClass)
                .with("memberships", sites, site -> MEMBERSHIPS.convertToDatabaseColumn(site.memberships())));
    }

    private PanacheQuery<SiteRevision> known(AsOf asOf, Conditions conditions) {
        return find(REVISIONS.known(asOf, conditions), conditions.parameters());
    }
}
