package io.qingce.plan.reporting.agenda;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is due.
 *
 * @param kind what it is
 * @param target identifier of the target
 * @param task identifier of the task
 * @param point identifier of the point in the target
 * @param order number of the supervision order
 * @param report number of the report that is on it
 * @param name printed name of the target, or the reason of the order
 * @param dueOn last day on which it is in time
 * @param state where its report or its order is
 */
@Schema(requiredProperties = {"kind", "name", "dueOn", "state"})
public record AgendaItem(
        Kind kind,
        @Nullable String target,
        @Nullable String task,
        @Nullable String point,
        @Nullable Long order,
        @Nullable Long report,
        String name,
        LocalDate dueOn,
        State state) {

    /** What is due. */
    @Schema(name = "AgendaItemKind")
    public enum Kind {
        /** 填报目标. */
        TARGET,
        /** 节点目标. */
        MILESTONE,
        /** 督办. */
        ORDER
    }

    /** Where it is. */
    @Schema(name = "AgendaItemState")
    public enum State {
        /** 未填报. */
        NOT_REPORTED,
        /** 草稿. */
        DRAFT,
        /** 已报送. */
        SUBMITTED,
        /** 已核实. */
        VERIFIED,
        /** 已退回. */
        RETURNED,
        /** 督办中. */
        OPEN;

        boolean isAnswered() {
            return this == SUBMITTED || this == VERIFIED;
        }
    }

    /** An item with the units that have to answer; none if the plan prints none. */
    record Assigned(AgendaItem item, List<String> units) {
        Assigned {
            units = List.copyOf(units);
        }
    }
}
