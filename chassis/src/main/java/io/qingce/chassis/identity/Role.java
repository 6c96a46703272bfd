package io.qingce.chassis.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import io.qingce.chassis.language.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody may do 角色. Most say who works on what; the three administrators are kept apart 三权分立. */
public enum Role {
    /** Reads results: figures, attainment, rankings, sign-offs, and what they are computed by. */
    VIEWER("成果查阅", "reads results"),
    /** Reads everything but what administrators do: readings, sites, reviews, plans with their drafts and reports. */
    READER("数据查阅", "reads all data", VIEWER),
    /** Sends observations and registers sites that a feed describes. */
    FEED("数据报送", "sends readings"),
    /** Keeps sites, devices, mappings and flags, and settles what lies in quarantine. */
    SITE_EDITOR("点位维护", "keeps sites and devices", READER),
    /** Reviews readings for the operator of a site. */
    OPERATOR_REVIEWER("运维审核", "reviews for the operator", READER),
    /** Reviews readings for the city. */
    CITY_REVIEWER("市级审核", "reviews for the city", READER),
    /** Reviews readings for the province. */
    PROVINCE_REVIEWER("省级审核", "reviews for the province", READER),
    /** Decides on exceptional events that somebody else has filed. */
    EVENT_APPROVER("事件审批", "decides on exceptional events", READER),
    /** Reports progress and figures for the units of the grant. */
    REPORTER("责任单位填报", "reports for a unit", READER),
    /** Verifies what units report. */
    VERIFIER("填报核实", "verifies reports", READER),
    /** Edits and publishes plans. */
    PLAN_EDITOR("规划编制", "edits plans", READER),
    /** Signs and publishes results. */
    SIGNER("成果签发", "signs results", READER),
    /** Runs the installation: partitions, republication, rules of quality, webhooks. */
    SYSTEM_ADMINISTRATOR("系统管理员", "system administrator"),
    /** Gives and revokes keys. */
    SECURITY_ADMINISTRATOR("安全管理员", "security administrator"),
    /** Reads the audit trail. */
    AUDITOR("审计管理员", "audit administrator");

    private final String words;
    private final Set<Role> included;

    Role(String chinese, String english, Role... included) {
        this.words = Words.both(chinese, english);
        // An EnumSet cannot be made before the enum is.
        this.included = Set.of(included);
    }

    /** The role that is written so in a token or a setting, such as {@code city-reviewer}; empty if there is none. */
    public static Optional<Role> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /**
     * The same of a setting.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Role required(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("there is no role " + code));
    }

    /** As it is written: {@code city-reviewer}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In both languages. */
    public String words() {
        return words;
    }

    /** Whether it is one of the three that are kept apart. */
    boolean isAdministrator() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDITOR;
    }

    /** Whether who has this role may do what asks for another. */
    public boolean includes(Role other) {
        return this == other || included.stream().anyMatch(role -> role.includes(other));
    }

    /** The roles that may do what asks for this one, itself among them. */
    public Set<Role> holders() {
        EnumSet<Role> holders = EnumSet.noneOf(Role.class);
        Stream.of(values()).filter(role -> role.includes(this)).forEach(holders::add);
        return holders;
    }
}
