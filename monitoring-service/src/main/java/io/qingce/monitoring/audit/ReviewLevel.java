package io.qingce.monitoring.audit;

import io.qingce.chassis.identity.Role;

/** Who reviews, from the lowest to the highest. */
public enum ReviewLevel {
    /** 运维: proposes; nothing changes before a higher level has confirmed. */
    OPERATOR(Role.OPERATOR_REVIEWER),
    /** 市级 */
    CITY(Role.CITY_REVIEWER),
    /** 省级 */
    PROVINCE(Role.PROVINCE_REVIEWER);

    private final Role role;

    ReviewLevel(Role role) {
        this.role = role;
    }

    /** The role of whoever speaks at this level. */
    Role role() {
        return role;
    }
}
