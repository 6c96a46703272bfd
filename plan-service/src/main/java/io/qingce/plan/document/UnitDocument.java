package io.qingce.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that takes part in the tasks of a plan (责任单位).
 *
 * @param name full name; the Chinese one is the key of the unit in its region (全称)
 * @param kind what kind of body it is
 * @param aliases other forms in which the print gives the same unit (别称)
 * @param above body above (上级单位)
 * @param possiblySameAs another unit of the plan that may be the same; nothing is merged by itself
 * @param note a remark of the transcriber
 */
public record UnitDocument(
        PlanDocument.Name name,
        Kind kind,
        List<String> aliases,
        @Nullable String above,
        @Nullable String possiblySameAs,
        @Nullable String note) {

    public UnitDocument {
        aliases = List.copyOf(aliases);
    }

    /** 部门, 分局, 地方政府, 一类地方政府, 开放集合, 企业, 公用事业, 供销社, 外部机构, 议事协调, 党群, 司法, 群团. */
    public enum Kind {
        DEPARTMENT,
        BRANCH,
        LOCAL_GOVERNMENT,
        /** Such as 各县(市、区)政府: somebody has to name its members before a report is due from them. */
        LOCAL_GOVERNMENT_SET,
        /** Such as 相关部门. */
        OPEN_SET,
        ENTERPRISE,
        UTILITY,
        COOPERATIVE,
        EXTERNAL_AGENCY,
        COORDINATION_BODY,
        PARTY_ORGAN,
        JUDICIAL_ORGAN,
        MASS_ORGANISATION
    }
}
