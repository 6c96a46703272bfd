package io.qingce.report.site;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One revision of a site; never changed. */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class SiteRevision {

    /** The newest revision of a site. */
    @Entity(name = "NewestSite")
    @Table(name = "site_copy")
    static class NewestSite extends SiteRevision {}

    /** A revision that a newer one replaced. */
    @Entity(name = "FormerSite")
    @Table(name = "site_former")
    static class FormerSite extends SiteRevision {}

    /** Site and revision. */
    @Embeddable
    record Key(String site, long revision) {}

    @EmbeddedId
    private Key key;

    private String name;

    /** As sent: a kind that is not known here yet is not lost. */
    private String kind;

    private String region;

    @Column(name = "control_point")
    private boolean controlPoint;

    private boolean simulated;

    @Column(name = "target_class")
    private @Nullable String targetClass;

    @Convert(converter = Membership.Stored.class)
    private List<Membership> memberships;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Hibernate. */
    protected SiteRevision() {}

    Site toSite() {
        return new Site(
                key.site(),
                key.revision(),
                name,
                SiteKind.of(kind),
                region,
                controlPoint,
                simulated,
                targetClass,
                kind,
                memberships);
    }
}
