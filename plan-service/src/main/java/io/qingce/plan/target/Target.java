package io.qingce.plan.target;

import io.qingce.plan.document.Comparator;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Point;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TargetDocument.Nature;
import io.qingce.plan.document.TargetDocument.Printed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One target of the newest revision of a plan, with what it is looked for by. */
@Entity
public class Target {

    /** Plan and identifier in it. */
    @Embeddable
    public record Key(@Column(name = "plan_code") String plan, String id) {}

    @EmbeddedId
    private Key key;

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

    @Column(name = "search_text")
    private String searchText;

    private String document;

    /** For Hibernate. */
    protected Target() {}

    /**
     * Prepares a target for storing.
     *
     * @param plan the document that it stands in
     * @param position place among the targets of the plan, from 0
     */
    public static Target of(PlanDocument plan, int position) {
        TargetDocument content = plan.targets().get(position);
        Target target = new Target();
        target.key = new Key(plan.code(), content.id());
        target.position = position;
        target.dataClass = content.dataClass();
        target.nature = content.nature();
        target.indicator = content.indicator();
        target.comparators = content.points().stream()
                .map(Point::comparator)
                .map(Comparator::name)
                .distinct()
                .toArray(String[]::new);
        target.dueYears = content.points().stream()
                .flatMap(point -> point.due().years(plan.period()).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(Integer[]::new);
        target.searchText = searchText(content);
        target.document = DocumentFormat.JSON.write(content);
        return target;
    }

    /** Lower case, as the text that is looked for is compared with it. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    int position() {
        return position;
    }

    /** The target as it stands in the document of its plan, in JSON. */
    String document() {
        return document;
    }

    /** Names, and every printed word of the target; a line break keeps two of them from being read as one. */
    private static String searchText(TargetDocument target) {
        Stream<String> names =
                Stream.of(target.id(), target.name().zh(), target.name().en(), target.category(), target.indicator());
        Stream<String> printed = Stream.concat(Stream.of(target.printed()), target.alsoPrinted().stream())
                .map(Printed::words);
        Stream<String> required = target.points().stream().flatMap(point -> Stream.ofNullable(point.words()));
        return folded(Stream.of(names, printed, required, target.hedges().stream())
                .flatMap(words -> words)
                .collect(Collectors.joining("\n")));
    }
}
