package io.qingce.report.cause;

import io.qingce.chassis.language.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have changed how a target stands (变动原因).
 *
 * @param kind what happened
 * @param region full printed name of the region whose figures it may have changed
 * @param plan key of the plan that it touches; absent if every plan of the region
 * @param target the target that it touches; absent if every one
 * @param from first day whose readings changed
 * @param to last of these days
 * @param revision the highest revision of what changed: of the readings, of the plan, of the reported values
 */
public record Cause(
        Kind kind,
        @Nullable String region,
        @Nullable String plan,
        @Nullable String target,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long revision) {

    /** What happened. */
    public enum Kind {
        /** Readings came, were corrected, reviewed or voided, or an exceptional event was decided 监测数据变动. */
        READINGS("监测数据变动", "readings changed"),
        /** A site changed 点位变更. */
        SITES("点位变更", "sites changed"),
        /** A revision of the plan was published 规划修订. */
        PLAN("规划修订", "plan revised"),
        /** Reported values were verified or withdrawn 填报核实. */
        REPORT("填报核实", "submission verified"),
        /** A civil day passed 日期推移. */
        DAY("日期推移", "a day passed");

        private final Words words;

        Kind(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }

    /** Days of a region were computed anew. */
    public static Cause readings(String region, LocalDate from, LocalDate to, long revision) {
        return new Cause(Kind.READINGS, region, null, null, from, to, revision);
    }

    /** Sites of a region changed. */
    public static Cause sites(String region) {
        return new Cause(Kind.SITES, region, null, null, null, null, null);
    }

    /** A revision of a plan was published. */
    public static Cause plan(String plan, long revision) {
        return new Cause(Kind.PLAN, null, plan, null, null, null, revision);
    }

    /** The reported values of a target changed. */
    public static Cause report(String plan, String target, long revision) {
        return new Cause(Kind.REPORT, null, plan, target, null, null, revision);
    }

    /** A civil day passed; readings count through this day now. */
    public static Cause day(String plan, LocalDate through) {
        return new Cause(Kind.DAY, null, plan, null, through, through, null);
    }

    /** Whether it may have changed this target of a plan of this region. */
    public boolean touches(String planRegion, String planCode, String targetId) {
        return (plan == null || plan.equals(planCode))
                && (region == null || region.equals(planRegion))
                && (target == null || target.equals(targetId));
    }
}
