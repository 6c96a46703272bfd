package io.qingce.plan.unit;

import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.UnitDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit as one plan names it, as a list reads it. */
record Naming(
        String region,
        String name,
        String nameEn,
        UnitDocument.Kind kind,
        String[] aliases,
        @Nullable String above,
        String plan) {

    UnitResponse response() {
        return new UnitResponse(
                region, new PlanDocument.Name(name, nameEn), kind, List.of(aliases), above, List.of(plan));
    }
}
