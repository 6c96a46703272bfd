package io.qingce.report.reported;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The verified reports on a task at one revision; never changed. */
@Entity
@Immutable
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class ProgressRevision extends ReportedRevision {

    /** The newest revision of a task. */
    @Entity(name = "NewestProgress")
    @Table(name = "reported_progress_copy")
    static class NewestProgress extends ProgressRevision {}

    /** A revision that a newer one replaced. */
    @Entity(name = "FormerProgress")
    @Table(name = "reported_progress_former")
    static class FormerProgress extends ProgressRevision {}

    /** Task and revision. */
    @Embeddable
    record Key(String plan, String task, long revision) {}

    @EmbeddedId
    private Key key;

    /** For Hibernate. */
    protected ProgressRevision() {}

    String task() {
        return key.task();
    }
}
