package io.qingce.plan.target;

import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Point;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TargetDocument.Nature;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.Workload;
import io.qingce.plan.filter.Grams;
import io.qingce.standards.indicator.Comparator;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One target of the newest revision of a plan, with what it is looked for by. */
@Entity
public class Target {

    private static final Set<Comparator> FROM_ABOVE =
            Set.of(Comparator.MEET_SUPERIOR, Comparator.ABOVE_SUPERIOR_AVERAGE);

    /** Plan and identifier in it. */
    @Embeddable
    public record Key(@Column(name = "plan_code") String plan, String id) {}

    @EmbeddedId
    private Key key;

    private String region;

    private int position;

    @Column(name = "data_class")
    @Enumerated(EnumType.STRING)
    private DataClass dataClass;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String indicator;

    private String[] comparators;

    @Column(name = "due_years")
    private Integer[] dueYears;

    @Column(name = "group_id")
    private @Nullable String groupId;

    private String[] units;

    @Column(name = "awaits_superior")
    private boolean awaitsSuperior;

    private boolean misprint;

    @Column(name = "search_text")
    @Basic(fetch = FetchType.LAZY)
    private String searchText;

    @Basic(fetch = FetchType.LAZY)
    private Integer[] grams;

    private String document;

    /** For Hibernate. */
    protected Target() {}

    /**
     * Prepares a target for storing.
     *
     * @param plan the document that it stands in
     * @param work who takes part in the tasks of that document
     * @param position place among the targets of the plan, from 0
     */
    static Target of(PlanDocument plan, Workload work, int position) {
        TargetDocument content = plan.targets().get(position);
        TaskDocument task = work.taskOf(content.id()).orElse(null);
        Target target = new Target();
        target.key = new Key(plan.code(), content.id());
        target.region = plan.region().name();
        target.position = position;
        target.groupId = task == null ? null : task.group();
        target.units = Workload.keys(task == null ? List.of() : work.shares(task));
        target.awaitsSuperior = awaitsSuperior(content);
        target.misprint = work.misprinted().contains(content.id());
        target.fill(plan, content);
        return target;
    }

    private void fill(PlanDocument plan, TargetDocument content) {
        dataClass = content.dataClass();
        nature = content.nature();
        indicator = content.indicator();
        comparators = content.points().stream()
                .map(Point::comparator)
                .map(Comparator::name)
                .distinct()
                .toArray(String[]::new);
        dueYears = content.points().stream()
                .flatMap(point -> point.due().years(plan.period()).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(Integer[]::new);
        searchText = searchText(content);
        grams = Grams.of(searchText);
        document = DocumentFormat.JSON.write(content);
    }

    /** Whether a point is judged by a value of the superior authority that has not come yet. */
    static boolean awaitsSuperior(TargetDocument content) {
        TargetDocument.Superior superior = content.superior();
        return superior != null
                && superior.values().isEmpty()
                && content.points().stream().anyMatch(point -> FROM_ABOVE.contains(point.comparator()));
    }

    /** The target as it stands in the document of its plan, in JSON. */
    String document() {
        return document;
    }

    /** Names, and every printed word and place; a line break keeps two of them from being read as one. */
    static String searchText(TargetDocument target) {
        Stream<String> names =
                Stream.concat(target.name().forms(), Stream.of(target.id(), target.category(), target.indicator()));
        Stream<String> printed = Stream.concat(Stream.of(target.printed()), target.alsoPrinted().stream())
                .flatMap(quote -> Stream.of(quote.words(), quote.place(), quote.section(), quote.chapter()))
                .flatMap(Stream::ofNullable);
        Stream<String> required = target.points().stream().flatMap(point -> Stream.ofNullable(point.words()));
        return Grams.folded(Stream.of(names, printed, required, target.hedges().stream())
                .flatMap(words -> words)
                .collect(Collectors.joining("\n")));
    }
}
