package io.qingce.chassis.accesskey;

import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.Nearest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is asked for.
 *
 * @param name of the program that will have it, 1 to 64 characters; two keys of one name may live at once
 * @param roles any of viewer, reader, feed, site-editor: a program decides on nothing and signs nothing
 * @param regions full printed names; without regions and sites it is for everything
 * @param sites codes
 * @param operations names of the only operations that it may call; without them whatever its roles may
 * @param expires until when it lives
 */
public record AccessKeyRequest(
        @Schema(examples = "气象局接口") @Nullable String name,
        @Schema(examples = "[\"feed\"]") @Nullable List<@Nullable String> roles,
        @Schema(examples = "[\"焦作市\"]") @Nullable List<@Nullable String> regions,
        @Nullable List<@Nullable String> sites,

        @Schema(examples = "[\"postObservations\"]") @Nullable
        List<@Nullable String> operations,

        @Nullable Instant expires) {

    private static final Set<Role> ROLES = EnumSet.of(Role.VIEWER, Role.READER, Role.FEED, Role.SITE_EDITOR);
    private static final Pattern NAME = Pattern.compile("\\S(.{0,62}\\S)?");
    private static final int MOST = 1_000;
    private static final int MOST_TOLD = 20;
    private static final int NEAR = 3;

    /**
     * What the key is for.
     *
     * @param known names of the operations that there are
     * @throws ProblemException 422 if that cannot be
     */
    KeyTerms terms(Instant now, Duration longest, Set<String> known) {
        List<Violation> wrong = new ArrayList<>();
        if (name == null || !NAME.matcher(name).matches()) {
            wrong.add(Violation.of("name", "invalid-name", Words.both("须为1至64个字符。", "1 to 64 characters.")));
        }
        Set<Role> wanted = wanted(wrong);
        Set<String> named = some("regions", regions, wrong);
        Set<String> coded = some("sites", sites, wrong);
        Set<String> only = some("operations", operations, wrong);
        if (only != null) {
            only.stream()
                    .filter(each -> !known.contains(each))
                    .limit(MOST_TOLD)
                    .forEach(each -> wrong.add(unknown(each, known)));
        }
        if (expires == null || !expires.isAfter(now) || expires.isAfter(now.plus(longest))) {
            wrong.add(Violation.of(
                    "expires",
                    "invalid-expiry",
                    Words.both(
                            "须为今后" + longest.toDays() + "天之内的时刻。",
                            "A moment to come, within " + longest.toDays() + " days.")));
        }
        if (name == null || expires == null || !wrong.isEmpty()) {
            throw ProblemException.ofMembers(wrong);
        }
        return new KeyTerms(name, wanted, named, coded, only, expires);
    }

    private Set<Role> wanted(List<Violation> wrong) {
        List<@Nullable String> codes = roles == null ? List.of() : roles;
        Set<Role> wanted = new LinkedHashSet<>();
        for (String code : codes) {
            Optional.ofNullable(code).flatMap(Role::of).filter(ROLES::contains).ifPresent(wanted::add);
        }
        if (wanted.isEmpty() || wanted.size() < codes.size()) {
            wrong.add(Violation.of(
                    "roles",
                    "unknown-name",
                    Words.both(
                            "可选viewer、reader、feed、site-editor，各一次。",
                            "Some of viewer, reader, feed, site-editor, each once.")));
        }
        return wanted;
    }

    private static Violation unknown(String operation, Set<String> known) {
        String near = String.join(", ", Nearest.of(operation, known, NEAR));
        return Violation.of(
                "operations",
                "unknown-operation",
                Words.both(
                        "没有操作“" + operation + "”，相近的有：" + near + "。",
                        "There is no operation " + operation + "; names like it are " + near + "."));
    }

    /** The names of a list; null where there is none. An empty list would be nowhere. */
    private static @Nullable Set<String> some(
            String field, @Nullable List<@Nullable String> names, List<Violation> wrong) {
        if (names == null) {
            return null;
        }
        Set<String> some = new TreeSet<>();
        names.stream().filter(each -> each != null && !each.isBlank()).forEach(some::add);
        if (some.isEmpty() || some.size() < names.size() || some.size() > MOST) {
            wrong.add(Violation.of(
                    field,
                    "invalid-list",
                    Words.both("须为1至" + MOST + "个不重复的名称。", "1 to " + MOST + " names, each once.")));
        }
        return some;
    }
}
