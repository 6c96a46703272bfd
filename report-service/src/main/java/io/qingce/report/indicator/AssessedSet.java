package io.qingce.report.indicator;

import io.qingce.report.figure.Reason;
import io.qingce.report.figure.SetReasons;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.site.ControlLevel;
import io.qingce.report.site.Site;
import io.qingce.standards.water.WaterClass;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sites by which a target is assessed over some days (考核点位): those that the superior named, or else those of a named set
 * of the plan, or else those of the control levels that the print names, or else all that count for the region. To what a site
 * belongs is asked of the last of the days.
 *
 * @param size how many the plan prints; 0 if it does not say
 * @param classes the class of each section that the superior named; empty if only the site says it
 * @param levels the control levels that the print names
 * @param open the list of them is an open one 等, so that nobody can know whether those that are known are all
 * @param undated the sections that the superior named without saying for which year; nobody knows whether they are assessed
 * @param target identifier of the target, by which a named set may be called 点位集
 * @param words what is printed of the target; a named set that stands in it is meant
 */
public record AssessedSet(
        int size,
        Map<String, Optional<WaterClass>> classes,
        Set<ControlLevel> levels,
        boolean open,
        Set<String> undated,
        String target,
        String words) {

    /** Every site of the region. */
    static final AssessedSet ALL = new AssessedSet(0, Map.of(), Set.of(), false, Set.of(), "", "");

    private static final String PIECES = "个";
    private static final String DIGITS = "ⅠⅡⅢⅣⅤ";
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String NUMBER = "(\\d{1,4}|[一二两三四五六七八九十]{1,3})";
    private static final String SITES = "(?:断面|点位|水源|站)";
    private static final Pattern COUNTED = Pattern.compile("(?<![\\d一二两三四五六七八九十])" + NUMBER + "[个处座][^，,。；;]{0,24}?"
            + SITES + "|" + SITES + "[^，,。；;]{0,4}?[(（]?" + NUMBER + "[个处座]");

    /** 等 behind what is named, and no number of them; 等级 and 等量 are other words. */
    private static final Pattern OPEN = Pattern.compile("等(?![级量于同额])[^，,。；;、]{0,12}?(?:断面|点位|水源|站|河|湖|水体)");

    private static final String AND_OTHERS = "等";

    /**
     * What a target says of the sites that assess it.
     *
     * @param days the days assessed; a value of the superior for another year names nobody
     */
    public static AssessedSet of(Target target, Span days) {
        String words = target.said();
        Map<String, Optional<WaterClass>> named = new LinkedHashMap<>();
        if (target.superior() != null) {
            target.superior().values().stream()
                    .filter(value -> namesAMember(target, value, days))
                    .forEach(value -> named.put(String.valueOf(value.subject()), classIn(value.words())));
        }
        Set<String> undated = undated(target);
        undated.removeAll(named.keySet());
        int printed = printed(target);
        boolean isOpen = named.isEmpty()
                ? printed == 0 && OPEN.matcher(words).find()
                : named.keySet().stream().anyMatch(name -> name.endsWith(AND_OTHERS));
        return new AssessedSet(
                Math.max(printed, named.size()), named, ControlLevel.in(words), isOpen, undated, target.id(), words);
    }

    /** Whether a value of the superior says of one section that it is assessed on some days. */
    public static boolean namesAMember(Target target, Superior.SuperiorValue value, Span days) {
        Integer year = value.year();
        return isOfSections(target)
                && value.subject() != null
                && year != null
                && year == days.to().getYear();
    }

    private static Set<String> undated(Target target) {
        Set<String> undated = new LinkedHashSet<>();
        if (isOfSections(target) && target.superior() != null) {
            target.superior().values().stream()
                    .filter(value -> value.year() == null)
                    .flatMap(value -> Stream.ofNullable(value.subject()))
                    .forEach(undated::add);
        }
        return undated;
    }

    private static boolean isOfSections(Target target) {
        return target.indicator().equals(WaterIndicator.ASSESSED_SECTIONS.key());
    }

    /** The number in front of the sites, or the number of sections that have to meet their class. */
    private static int printed(Target target) {
        Matcher counted = COUNTED.matcher(Normalizer.normalize(target.said(), Normalizer.Form.NFKC));
        while (counted.find()) {
            int number = number(counted.group(1) == null ? counted.group(2) : counted.group(1));
            if (!isAsked(target, number)) {
                return number;
            }
        }
        return isOfSections(target) && PIECES.equals(target.unit())
                ? target.points().stream()
                        .flatMap(point -> Stream.ofNullable(point.value()))
                        .mapToInt(Number::intValue)
                        .max()
                        .orElse(0)
                : 0;
    }

    /** Of so many sections so many have to be good: that is the requirement, and not how many are assessed. */
    private static boolean isAsked(Target target, int number) {
        return !isOfSections(target)
                && PIECES.equals(target.unit())
                && target.points().stream()
                        .flatMap(point -> Stream.ofNullable(point.value()))
                        .anyMatch(value -> value.compareTo(BigDecimal.valueOf(number)) == 0);
    }

    /** Digits, or Chinese numerals up to 99. */
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String one = text.replace('两', '二');
        int ten = one.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(one.charAt(one.length() - 1));
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(one.charAt(ten - 1));
        int ones = ten == one.length() - 1 ? 0 : NUMERALS.indexOf(one.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static Optional<WaterClass> classIn(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        String printed = words.replace("类", "").strip();
        return Arrays.stream(WaterClass.values())
                .filter(found -> DIGITS.indexOf(found.chinese().charAt(0)) >= 0)
                .filter(found -> printed.equals(found.chinese().replace("类", "")) || printed.equals(found.name()))
                .findFirst();
    }

    /** Those of the sites of a region that belong to it on a day. */
    List<Site> members(List<Site> sites, LocalDate day) {
        if (!classes.isEmpty()) {
            return sites.stream()
                    .filter(site -> classes.containsKey(site.name()))
                    .toList();
        }
        List<Site> assessed =
                sites.stream().filter(site -> site.isAssessedOn(day)).toList();
        List<Site> ofSet = assessed.stream().filter(site -> isOfSet(site, day)).toList();
        return !ofSet.isEmpty() || levels.isEmpty()
                ? (ofSet.isEmpty() ? assessed : ofSet)
                : assessed.stream()
                        .filter(site ->
                                levels.stream().anyMatch(level -> level.name().equals(level(site, day))))
                        .toList();
    }

    private boolean isOfSet(Site site, LocalDate day) {
        return site.membership(day).stream()
                .flatMap(membership -> membership.pointSets().stream())
                .anyMatch(set -> set.equals(target) || words.contains(set));
    }

    private static @Nullable String level(Site site, LocalDate day) {
        return site.membership(day).map(member -> member.controlLevel()).orElse(null);
    }

    /** Those of the sites of a region that do not belong to it on a day, by code; none where nobody would be left. */
    Set<String> strangers(List<Site> sites, LocalDate day) {
        List<Site> members = members(sites, day);
        return members.isEmpty()
                ? Set.of()
                : sites.stream()
                        .filter(site -> !members.contains(site))
                        .map(Site::code)
                        .collect(Collectors.toSet());
    }

    /** The class that a section has to meet: the one that the superior set, or else the one that the site was given. */
    Optional<WaterClass> targetClass(Site site) {
        return classes.getOrDefault(site.name(), Optional.empty())
                .or(() -> Arrays.stream(WaterClass.values())
                        .filter(known -> known.name().equals(site.targetClass()))
                        .findFirst());
    }

    /** Which members are not registered, or that nobody said which of the sites they are. */
    Optional<Reason> shortfall(List<Site> sites, LocalDate day) {
        List<Site> members = members(sites, day);
        if (!undated.isEmpty()) {
            return Optional.of(SetReasons.listUndated(List.copyOf(undated)));
        }
        if (open && members.stream().noneMatch(site -> isOfSet(site, day))) {
            return Optional.of(SetReasons.listOpen(members.size()));
        }
        if (size > 0) {
            return shortOfSize(members);
        }
        long unsaid = sites.stream()
                .filter(site -> site.isAssessedOn(day) && level(site, day) == null)
                .count();
        boolean isOpen = !levels.isEmpty()
                && !sites.isEmpty()
                && members.stream().noneMatch(site -> isOfSet(site, day))
                && (members.isEmpty() || unsaid > 0);
        return isOpen
                ? Optional.of(SetReasons.levelNotSaid(
                        levels.stream().map(ControlLevel::chinese).toList(), members.size(), (int) unsaid))
                : Optional.empty();
    }

    private Optional<Reason> shortOfSize(List<Site> members) {
        List<String> registered = members.stream().map(Site::name).toList();
        List<String> missing = classes.keySet().stream()
                .filter(name -> !registered.contains(name))
                .toList();
        if (missing.isEmpty() && members.size() == size) {
            return Optional.empty();
        }
        if (!missing.isEmpty() && classes.size() == size) {
            return Optional.of(SetReasons.setTooSmall(missing, size));
        }
        return Optional.of(
                members.size() > size
                        ? SetReasons.setNotNamed(members.size(), size)
                        : SetReasons.setTooSmall(members.size(), size));
    }
}
