package io.qingce.report.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring site (点位) as this service keeps it.
 *
 * @param code key
 * @param revision the higher revision wins
 * @param name printed name
 * @param kind what it is
 * @param region full printed name of the region
 * @param controlPoint 对照点: does not count towards the region's value
 * @param simulated its readings were made up for a demonstration (模拟)
 * @param targetClass assigned water quality class, I to V
 * @param kindAsSent the kind as the event named it, which may not be known here yet
 * @param memberships to what it belonged since when, the earliest first; empty if nothing was said
 */
public record Site(
        String code,
        long revision,
        String name,
        SiteKind kind,
        String region,
        boolean controlPoint,
        boolean simulated,
        @Nullable String targetClass,
        String kindAsSent,
        List<Membership> memberships) {

    public Site {
        memberships = List.copyOf(memberships);
    }

    /** To what it belonged on a day; empty if nothing was said or it did not measure then. */
    public Optional<Membership> membership(LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.beganBy(day))
                .reduce((earlier, later) -> later)
                .filter(membership -> membership.measuredOn(day));
    }

    /** Whether it counted for the assessment of its region on a day 参与考核; of a site of which nothing was said, yes. */
    public boolean isAssessedOn(LocalDate day) {
        return memberships.isEmpty()
                || membership(day).map(Membership::assessed).orElse(false);
    }

    /** Whether its readings count in the figures of its region: control points 对照点 and sites of the water do not. */
    public boolean isCounted() {
        return kind.isAir() && !controlPoint;
    }

    /** The same site, counted even if it is a control point: for figures of the site itself. */
    public Site counting() {
        return new Site(code, revision, name, kind, region, false, simulated, targetClass, kindAsSent, memberships);
    }

    /** A site of a kind that is known here. */
    public Site(
            String code,
            long revision,
            String name,
            SiteKind kind,
            String region,
            boolean controlPoint,
            boolean simulated,
            @Nullable String targetClass) {
        this(code, revision, name, kind, region, controlPoint, simulated, targetClass, kind.name(), List.of());
    }
}
