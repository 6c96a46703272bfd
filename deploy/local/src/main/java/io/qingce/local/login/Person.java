package io.qingce.local.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A demonstration person 演示人员. */
enum Person {
    VIEWER("查阅员", "viewer"),
    READER("数据查阅员", "reader"),
    FEED("报送程序", "feed", "site-editor"),
    OPERATOR("运维审核员", "operator-reviewer"),
    REVIEWER("市级审核员", "city-reviewer"),
    PROVINCE("省级审核员", "province-reviewer"),
    APPROVER("事件审批人", "event-approver"),
    REPORTER("填报员", "reporter"),
    VERIFIER("核实员", "verifier"),
    EDITOR("编制员", "plan-editor", "site-editor"),
    SIGNER("签发人", "signer"),
    ADMIN("系统管理员", "system-administrator"),
    SECURITY("安全管理员", "security-administrator"),
    AUDITOR("审计员", "auditor"),
    /** Loads what is shown at the start. */
    LOADER("演示数据装载", "reader", "feed", "site-editor", "plan-editor");

    /** A day of work. */
    private static final long SECONDS = 12 * 3600;

    private final String name;
    private final List<String> roles;

    Person(String name, String... roles) {
        this.name = name;
        this.roles = List.of(roles);
    }

    static Optional<Person> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Everybody who logs in to a page: their words, and their names in Chinese. */
    static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Person person : values()) {
            if (person != LOADER) {
                names.put(person.word(), person.name);
            }
        }
        return names;
    }

    /** As it is named on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a token says of them.
     *
     * @param region over which they have their roles; empty: everywhere
     * @param now in seconds
     */
    Map<String, Object> claims(Optional<String> region, long now) {
        String where = region.map(name -> "@" + name).orElse("");
        return Map.of(
                "sub",
                word() + where,
                "name",
                "演示" + name,
                "amr",
                List.of("pwd", "otp"),
                "exp",
                now + SECONDS,
                "qingce_grants",
                roles.stream().map(role -> role + where).toList());
    }
}
