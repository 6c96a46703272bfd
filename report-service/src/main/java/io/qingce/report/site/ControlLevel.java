package io.qingce.report.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who controls a site (控制级别), the highest first. */
public enum ControlLevel {
    NATIONAL("国"),
    PROVINCIAL("省"),
    MUNICIPAL("市"),
    COUNTY("县");

    /** Such as 国控, 国考断面, 国、省控 or 省控及以上; 管控, 控制, 城市考核 and 省考核要求 are other words. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<!城)([国省市县](?:家(?=[、和及控考]))?(?:[、和及]?[国省市县])*)(?:控(?!制)|考核?(?=断面|点位|站点))" + "((?:断面|点位?|站点?)?及以上)?");

    private final String letter;

    ControlLevel(String letter) {
        this.letter = letter;
    }

    public String chinese() {
        return letter + "控";
    }

    /** The levels that printed words name; none if they name no level. */
    public static Set<ControlLevel> in(String words) {
        Set<ControlLevel> named = EnumSet.noneOf(ControlLevel.class);
        Matcher matcher = WORDS.matcher(words);
        while (matcher.find()) {
            boolean andAbove = matcher.group(2) != null;
            Arrays.stream(values())
                    .filter(level -> matcher.group(1).contains(level.letter))
                    .forEach(level -> named.addAll(andAbove ? EnumSet.range(NATIONAL, level) : EnumSet.of(level)));
        }
        return named;
    }
}
