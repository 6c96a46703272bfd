package io.qingce.report.reported;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The verified values of a target at one revision; never changed. */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class ReportedTargetRevision extends ReportedRevision {

    /** The newest revision of a target. */
    @Entity(name = "NewestReportedTarget")
    @Table(name = "reported_value_copy")
    static class NewestReportedTarget extends ReportedTargetRevision {}

    /** A revision that a newer one replaced. */
    @Entity(name = "FormerReportedTarget")
    @Table(name = "reported_value_former")
    static class FormerReportedTarget extends ReportedTargetRevision {}

    /** Target and revision. */
    @Embeddable
    record Key(String plan, String target, long revision) {}

    @EmbeddedId
    private Key key;

    /** For Hibernate. */
    protected ReportedTargetRevision() {}

    String target() {
        return key.target();
    }
}
