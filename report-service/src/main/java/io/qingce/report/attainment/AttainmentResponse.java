package io.qingce.report.attainment;

import io.qingce.report.plan.Due;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the targets of a plan stand.
 *
 * @param plan key of the plan
 * @param revision revision of the plan
 * @param title Chinese title
 * @param region full printed name of the region
 * @param through the last day whose readings count
 * @param simulated made-up readings went into any of the figures 含模拟数据
 * @param items the targets, in the order of the plan
 */
public record AttainmentResponse(
        String plan,
        long revision,
        String title,
        String region,
        LocalDate through,
        boolean simulated,
        List<Item> items) {

    /**
     * How one target stands.
     *
     * @param target identifier in the plan
     * @param name Chinese name
     * @param nameEn English name
     * @param indicator key of the indicator
     * @param comparator as in the plan document
     * @param comparatorText Chinese words, and the sign or English words
     * @param targetValue printed number, or the one that the superior authority set
     * @param targetWords printed words
     * @param unit unit of the value
     * @param due when it is due, and the days whose readings decide
     * @param status how it stands
     * @param statusText the same in Chinese
     * @param reasonCode stable slug of the reason
     * @param reason why, in Chinese and English
     * @param value the figure with the official decimals
     * @param provisional the figure may not stand as valid
     * @param validDays valid days, for figures of the air
     * @param neededDays days that the figure needs
     * @param edition edition of the standard
     * @param simulated made-up readings went in
     * @param basis everything needed to recompute
     */
    public record Item(
            String target,
            String name,
            String nameEn,
            String indicator,
            String comparator,
            String comparatorText,
            @Nullable BigDecimal targetValue,
            @Nullable String targetWords,
            @Nullable String unit,
            DueResponse due,
            Status status,
            String statusText,
            String reasonCode,
            String reason,
            @Nullable BigDecimal value,
            boolean provisional,
            @Nullable Integer validDays,
            @Nullable Integer neededDays,
            @Nullable String edition,
            boolean simulated,
            @Nullable FigureBasis basis) {

        static Item of(Evaluator.Evaluated evaluated) {
            Target target = evaluated.target();
            Target.Point point = evaluated.point();
            Judge.Verdict verdict = evaluated.verdict();
            Optional<Figure> figure = verdict.figure();
            return new Item(
                    target.id(),
                    target.name().zh(),
                    target.name().en(),
                    target.indicator(),
                    point.comparator().name(),
                    point.comparator().chinese() + " " + point.comparator().sign(),
                    verdict.required().orElse(point.value()),
                    point.words(),
                    target.unit(),
                    DueResponse.of(point.due(), evaluated.assessment()),
                    verdict.status(),
                    verdict.status().chinese(),
                    verdict.reason().code(),
                    verdict.reason().text(),
                    figure.flatMap(Figure::rounded).orElse(null),
                    figure.flatMap(Figure::shortfall).isPresent(),
                    figure.map(Figure::valid).orElse(null),
                    figure.map(Figure::needed).orElse(null),
                    figure.map(Figure::edition).orElse(null),
                    figure.map(Figure::simulated).orElse(false),
                    figure.map(Figure::basis).orElse(null));
        }
    }

    /**
     * When a target is due.
     *
     * @param kind as in the plan document
     * @param text printed words
     * @param from first day whose readings decide
     * @param to last of these days
     */
    public record DueResponse(String kind, @Nullable String text, LocalDate from, LocalDate to) {

        static DueResponse of(Due due, Assessment assessment) {
            return new DueResponse(
                    due.kind().name(),
                    due.text(),
                    assessment.span().from(),
                    assessment.span().to());
        }
    }

    static AttainmentResponse of(PublishedPlan plan, LocalDate through, List<Evaluator.Evaluated> targets) {
        List<Item> items = targets.stream().map(Item::of).toList();
        return new AttainmentResponse(
                plan.code(),
                plan.revision(),
                plan.document().title().zh(),
                plan.document().region().name(),
                through,
                items.stream().anyMatch(Item::simulated),
                items);
    }
}
