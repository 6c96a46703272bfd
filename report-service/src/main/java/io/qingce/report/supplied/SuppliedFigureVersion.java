package io.qingce.report.supplied;

import io.qingce.chassis.identity.Doer;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.PlanDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A figure as it was supplied once; never changed. The newest one of a key stands. */
@Entity
@Immutable
@Table(name = "supplied_figure")
class SuppliedFigureVersion {

    private static final int TARGET_ITSELF = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String plan;

    private String target;

    @Enumerated(EnumType.STRING)
    private SuppliedFigure.Kind kind;

    /** Position that the part had when the figure was supplied, for a version of the service that knows nothing else; -1 is the target itself. */
    private int part;

    /** What the part is called; empty is the target itself, or a part by its position only. */
    @Column(name = "part_name")
    private String partName;

    /** The peer; empty without one. */
    private String subject;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private @Nullable BigDecimal value;

    private @Nullable Boolean met;

    private @Nullable String words;

    @Column(name = "group_size")
    private @Nullable Integer groupSize;

    private boolean comparable;

    private String source;

    @Column(name = "source_date")
    private @Nullable LocalDate sourceDate;

    /** Without value and judgement it takes back what stood there. */
    private boolean withdrawn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** Who supplied it; null of what was supplied before that was kept. */
    @Column(name = "supplied_by")
    private @Nullable String suppliedBy;

    @Column(name = "supplied_subject")
    private @Nullable String suppliedSubject;

    /** For Hibernate. */
    protected SuppliedFigureVersion() {}

    SuppliedFigureVersion(String plan, SuppliedFigure figure, Doer by, Instant now) {
        this.plan = plan;
        this.target = figure.target();
        this.kind = figure.kind();
        this.part = figure.part() == null ? TARGET_ITSELF : figure.part();
        this.partName = figure.partName() == null ? "" : figure.partName();
        this.subject = figure.subject() == null ? "" : figure.subject();
        this.firstDay = figure.from();
        this.lastDay = figure.to();
        this.value = digits(figure.value());
        this.met = figure.met();
        this.words = figure.words();
        this.groupSize = figure.groupSize();
        this.comparable = figure.comparable();
        this.source = figure.source();
        this.sourceDate = figure.sourceDate();
        this.withdrawn = figure.takesBack();
        this.recordedAt = now;
        this.suppliedBy = by.name();
        this.suppliedSubject = by.subject();
    }

    /** The digits without exponent, as the database holds them. */
    private static @Nullable BigDecimal digits(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.toPlainString());
    }

    /** @param document the plan, in which its part is looked for */
    SuppliedFigure toFigure(PlanDocument document) {
        List<String> names = document.target(target)
                .flatMap(held -> Optional.ofNullable(held.components()))
                .map(Components::names)
                .orElse(List.of());
        String name = name(names);
        return new SuppliedFigure(
                target,
                kind,
                name == null ? null : position(names, name),
                name,
                subject.isEmpty() ? null : subject,
                firstDay,
                lastDay,
                value,
                met,
                words,
                groupSize,
                comparable,
                source,
                sourceDate,
                suppliedBy);
    }

    private @Nullable String name(List<String> names) {
        if (partName.isEmpty() && part != TARGET_ITSELF) {
            return part < names.size() ? names.get(part) : "";
        }
        return partName.isEmpty() ? null : partName;
    }

    private static @Nullable Integer position(List<String> names, String name) {
        return names.contains(name) ? names.indexOf(name) : null;
    }
}
