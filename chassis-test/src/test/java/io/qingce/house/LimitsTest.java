package io.qingce.house;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every limit with a setting of ours names one that exists, so that whoever has to raise it can. */
class LimitsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`\\.?([a-z][a-z0-9.-]*+)(?!:)[^`]*`");
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([a-z0-9.-]+)\"");
    private static final Pattern MEMBER = Pattern.compile("(?m)^\\s+[\\w<>.,@ ]+ (\\w+)\\(\\);");
    private static final Pattern WITH_NAME = Pattern.compile("@WithName\\(\"([a-z0-9-]+)\"\\)");
    private static final Pattern LITERAL = Pattern.compile("\"(qingce\\.[a-z0-9.-]+)\"");

    private final Set<String> literals = new HashSet<>();

    /** The members of each configuration by its prefix, those of its parts among them. */
    private final Map<String, Set<String>> configurations = Checkout.mainClasses()
            .map(Checkout::read)
            .peek(source ->
                    LITERAL.matcher(source).results().map(it -> it.group(1)).forEach(literals::add))
            .filter(source -> PREFIX.matcher(source).find())
            .collect(toMap(LimitsTest::prefix, LimitsTest::members, LimitsTest::both));

    @Test
    void nameSettingsThatExist() {
        List<String> unknown = settings().filter(setting -> !isKnown(setting)).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void areFoundAtAll() {
        assertTrue(settings().count() > 80, () -> settings().collect(joining("\n")));
        assertTrue(isKnown("qingce.outbox.max-bytes"));
        assertTrue(!isKnown("qingce.outbox.most-bytes"));
    }

    private static Stream<String> settings() {
        return ROW.matcher(Checkout.read(Checkout.ROOT.resolve("docs/limits.md")))
                .results()
                .flatMap(row -> named(row.group(3)).stream());
    }

    /** The settings of a cell: the first in full, others with their last part only. */
    private static List<String> named(String cell) {
        List<String> settings = new ArrayList<>();
        String before = "";
        for (MatchResult name : NAME.matcher(cell).results().toList()) {
            String setting = name.group(1);
            if (setting.startsWith("qingce.")) {
                before = setting;
            } else if (before.isEmpty() || setting.contains(".")) {
                before = "";
                continue;
            } else {
                before = before.substring(0, before.lastIndexOf('.') + 1) + setting;
            }
            settings.add(before.endsWith(".") ? before.substring(0, before.length() - 1) : before);
        }
        return settings;
    }

    private boolean isKnown(String setting) {
        return literals.contains(setting)
                || configurations.entrySet().stream()
                        .anyMatch(each -> setting.equals(each.getKey())
                                || (setting.startsWith(each.getKey() + ".")
                                        && each.getValue()
                                                .containsAll(Arrays.asList(setting.substring(
                                                                each.getKey().length() + 1)
                                                        .split("\\.")))));
    }

    private static String prefix(String source) {
        return PREFIX.matcher(source).results().findFirst().orElseThrow().group(1);
    }

    private static Set<String> members(String source) {
        Set<String> members = new TreeSet<>();
        MEMBER.matcher(source).results().forEach(member -> members.add(kebab(member.group(1))));
        WITH_NAME.matcher(source).results().forEach(member -> members.add(member.group(1)));
        return members;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        one.addAll(other);
        return one;
    }
}
