package io.qingce.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task of a plan (任务). Heading, text and assignment text together are the whole printed paragraph.
 *
 * @param id identifier, unique in the plan
 * @param code number in the plan, by which {@code printed.task} of a target refers to it (任务代码)
 * @param number number as printed (原文序号)
 * @param group section or action that it belongs to
 * @param heading printed heading or first sentence (任务名称)
 * @param place place in short (位置)
 * @param text printed measures after the heading (措施原文)
 * @param assignmentText printed words that name the units (分工原文)
 * @param assignments the reading of those words; without any the print names no unit
 * @param deadlines dates that its targets print (期限)
 * @param targets targets printed in this task
 * @param supports set if the plan only supports another body (配合)
 * @param note a remark of the transcriber
 */
public record TaskDocument(
        String id,
        String code,
        @Nullable String number,
        String group,
        String heading,
        String place,
        @Nullable String text,
        @Nullable String assignmentText,
        List<Assignment> assignments,
        List<Due> deadlines,
        List<String> targets,
        @Nullable Support supports,
        @Nullable String note) {

    public TaskDocument {
        assignments = List.copyOf(assignments);
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
    }

    /** 牵头, 配合, 责任, 落实. */
    public enum Role {
        LEAD,
        COOPERATING,
        RESPONSIBLE,
        IMPLEMENTING
    }

    /**
     * Units in one role.
     *
     * @param role the role
     * @param label printed word of the role, such as 参与
     * @param jointly printed words of joint responsibility (按职责分工负责)
     * @param open printed words that leave the list open (等)
     * @param units units in the order of the print
     */
    public record Assignment(
            Role role,
            @Nullable String label,
            @Nullable String jointly,
            @Nullable String open,
            List<AssignedUnit> units) {

        public Assignment {
            units = List.copyOf(units);
        }
    }

    /** A unit by its name, and the form printed here where it is another one. */
    public record AssignedUnit(String unit, @Nullable String printedAs) {}

    /** The plan only supports another body: completion rests with that body. */
    public record Support(String words, @Nullable String body) {}

    /** A section or action that holds tasks (任务分组). */
    public record Group(
            String id,
            String number,
            PlanDocument.Name name,
            PlanDocument.Name chapter,
            @Nullable String note) {}

    /**
     * One sentence that assigns units to a stretch of tasks (一句话分工).
     *
     * @param from first task of the stretch
     * @param through its last task or safeguard; the last task of the plan if absent
     */
    public record Rule(
            String id,
            Role role,
            List<AssignedUnit> units,
            String from,
            @Nullable String through,
            TargetDocument.Printed printed,
            @Nullable String note) {

        public Rule {
            units = List.copyOf(units);
        }
    }

    /** One safeguard (保障措施), with units where the print gives some. */
    public record Safeguard(
            String id,
            String number,
            String heading,
            String chapter,
            String place,
            String text,
            @Nullable String assignmentText,
            List<Assignment> assignments,
            @Nullable String note) {

        public Safeguard {
            assignments = List.copyOf(assignments);
        }
    }
}
