package io.qingce.report.indicator;

import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.plan.Target;
import io.qingce.report.site.Site;
import io.qingce.report.water.SectionYear;
import io.qingce.standards.water.WaterClass;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sections by which a target is assessed (考核断面): how many the plan prints, and which of them the superior named, each with
 * its class where one was set.
 *
 * @param size how many the plan prints; 0 if it does not say
 * @param classes the class of each section that was named; empty if only the site says it
 */
public record AssessedSet(int size, Map<String, Optional<WaterClass>> classes) {

    private static final String PIECES = "个";
    private static final String DIGITS = "ⅠⅡⅢⅣⅤ";

    /** Every section of the region. */
    static final AssessedSet ALL = new AssessedSet(0, Map.of());

    /** What a target says of the sections that assess it. */
    public static AssessedSet of(Target target) {
        if (!target.indicator().equals(WaterIndicator.ASSESSED_SECTIONS.key())) {
            return ALL;
        }
        int printed = PIECES.equals(target.unit())
                ? target.points().stream()
                        .map(Target.Point::value)
                        .filter(value -> value != null)
                        .mapToInt(BigDecimal::intValue)
                        .max()
                        .orElse(0)
                : 0;
        Map<String, Optional<WaterClass>> named = new LinkedHashMap<>();
        if (target.superior() != null) {
            target.superior().values().stream()
                    .filter(value -> value.subject() != null)
                    .forEach(value -> named.put(Objects.requireNonNull(value.subject()), classIn(value.words())));
        }
        return new AssessedSet(Math.max(printed, named.size()), named);
    }

    private static Optional<WaterClass> classIn(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        return Arrays.stream(WaterClass.values())
                .filter(found -> DIGITS.indexOf(found.chinese().charAt(0)) >= 0)
                .filter(found ->
                        words.replace("类", "").strip().equals(found.chinese().replace("类", ""))
                                || words.replace("类", "").strip().equals(found.name()))
                .findFirst();
    }

    /** Those of the sections of a region that belong to it. */
    List<SectionYear> members(List<SectionYear> sections) {
        return classes.isEmpty()
                ? sections
                : sections.stream()
                        .filter(section -> classes.containsKey(section.site().name()))
                        .toList();
    }

    /** The class that a section has to meet: the one that the superior set, or else the one that the site was given. */
    Optional<WaterClass> targetClass(Site site) {
        return classes.getOrDefault(site.name(), Optional.empty())
                .or(() -> Arrays.stream(WaterClass.values())
                        .filter(known -> known.name().equals(site.targetClass()))
                        .findFirst());
    }

    /** Whether a section of this name was named. */
    public boolean names(String subject) {
        return classes.containsKey(subject);
    }

    /** Which members are not registered, or that nobody said which of the sections they are. */
    Optional<Reason> shortfall(List<SectionYear> members) {
        List<String> registered =
                members.stream().map(section -> section.site().name()).toList();
        List<String> missing = classes.keySet().stream()
                .filter(name -> !registered.contains(name))
                .toList();
        if (size == 0 || (missing.isEmpty() && members.size() == size)) {
            return Optional.empty();
        }
        if (!missing.isEmpty() && classes.size() == size) {
            return Optional.of(Reasons.setTooSmall(missing, size));
        }
        return Optional.of(
                members.size() > size
                        ? Reasons.setNotNamed(members.size(), size)
                        : Reasons.setTooSmall(members.size(), size));
    }
}
