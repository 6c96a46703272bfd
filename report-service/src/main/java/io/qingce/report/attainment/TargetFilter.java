package io.qingce.report.attainment;

import io.qingce.report.figure.Status;
import io.qingce.report.plan.DataClass;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which targets an answer lists.
 *
 * @param dataClasses where the value comes from
 * @param statuses how the target stands
 */
record TargetFilter(Set<DataClass> dataClasses, Set<Status> statuses) {

    static final TargetFilter ALL = new TargetFilter(EnumSet.allOf(DataClass.class), EnumSet.allOf(Status.class));

    static final TargetFilter NONE = new TargetFilter(EnumSet.noneOf(DataClass.class), EnumSet.noneOf(Status.class));

    TargetFilter {
        dataClasses = Set.copyOf(dataClasses);
        statuses = Set.copyOf(statuses);
    }

    boolean lists(DataClass dataClass, Status status) {
        return dataClasses.contains(dataClass) && statuses.contains(status);
    }
}
