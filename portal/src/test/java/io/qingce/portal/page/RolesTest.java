package io.qingce.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages say of roles is what the services say of them. */
class RolesTest {

    private static final Path PAGES = Path.of("src/main/resources/web/app");
    private static final Path TABLES = Path.of("../docs/security");
    /** What is a link and not asked by a script. */
    private static final Set<String> LINKS = Set.of("/api/plans/template.xlsx");

    private static final Pattern NAME = Pattern.compile("'?([a-z-]+)'?: both\\('([^']+)', '([^']+)'\\)");
    private static final Pattern READ_BY = Pattern.compile("\\['(/api/[^']*)'((?:, '[a-z-]+')+)\\]");
    private static final Pattern ROW = Pattern.compile("\\| `GET (/api/[^`]+)` \\| ([^|]+) \\|");
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");
    private static final Pattern ASKED = Pattern.compile("['`](/api/[^'`?]*)");

    @ParameterizedTest
    @EnumSource
    void areNamedAsTheServicesNameThem(Role role) throws IOException {
        Map<String, List<String>> named = new HashMap<>();
        NAME.matcher(access())
                .results()
                .forEach(each -> named.put(each.group(1), List.of(each.group(2), each.group(3))));
        Words words = Words.of(role.words());
        assertEquals(List.of(words.zh(), words.en()), named.get(role.code()));
    }

    /** A question is not asked without the role for it; a role that is not needed would hide what may be seen. */
    @Test
    void areAskedForWhereTheServicesAskForThem() throws IOException {
        Map<String, Set<String>> readBy = new LinkedHashMap<>();
        READ_BY.matcher(access())
                .results()
                .forEach(each -> readBy.put(
                        each.group(1),
                        Set.of(each.group(2).replaceAll("[', ]+", " ").strip().split(" "))));
        Set<String> asked = asked();
        Map<String, String> wrong = new TreeMap<>();
        operations().forEach((path, roles) -> {
            boolean ofPages = asked.contains(path.replaceAll("\\{[^}]*}", "{}"));
            Set<String> taken = readBy.keySet().stream()
                    .filter(path::startsWith)
                    .max(Comparator.comparingInt(String::length))
                    .map(readBy::get)
                    .orElseThrow();
            if (ofPages && !taken.equals(Set.copyOf(roles)) && !LINKS.contains(path)) {
                wrong.put(path, taken + " instead of " + roles);
            }
        });
        assertEquals(Map.of(), wrong);
        assertTrue(asked.size() > 5 && readBy.size() > 5, "the patterns no longer find anything");
    }

    /** What a page offers for a key is what a service takes. */
    @Test
    void areOfferedForKeysAsTheServicesTakeThem() throws IOException {
        String row = Files.readString(TABLES.resolve("access.md"))
                .lines()
                .filter(line -> line.startsWith("| `roles` | of "))
                .findFirst()
                .orElseThrow();
        String offered = access().replaceAll("(?s).*keyRoles[^=]*= \\[([^]]*)].*", "$1");
        assertEquals(
                CODE.matcher(row.replace("`roles`", ""))
                        .results()
                        .map(code -> code.group(1))
                        .toList(),
                List.of(offered.replace("'", "").split(", ")));
    }

    private static Map<String, List<String>> operations() throws IOException {
        Map<String, List<String>> operations = new LinkedHashMap<>();
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.filter(
                            each -> each.getFileName().toString().startsWith("access-"))
                    .toList()) {
                ROW.matcher(Files.readString(table))
                        .results()
                        .forEach(row -> operations.put(
                                row.group(1),
                                CODE.matcher(row.group(2))
                                        .results()
                                        .map(code -> code.group(1))
                                        .toList()));
            }
        }
        return operations;
    }

    /** The paths that pages ask, with {} for what differs. */
    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith(".ts") && !each.endsWith("access.ts"))
                    .toList()) {
                all.append(Files.readString(file));
            }
            return ASKED.matcher(all)
                    .results()
                    .map(each -> each.group(1).replaceAll("\\$\\{[^}]*}", "{}"))
                    .collect(Collectors.toSet());
        }
    }

    private static String access() throws IOException {
        return Files.readString(PAGES.resolve("state/access.ts"));
    }
}
