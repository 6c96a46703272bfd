package io.qingce.report.scoring;

import io.qingce.chassis.language.Words;
import io.qingce.report.attainment.TargetResponse;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one target or task earned.
 *
 * @param kind TARGET or TASK
 * @param id identifier in the plan
 * @param name Chinese name or heading
 * @param units printed names of the units that lead it or answer for it
 * @param rule which rule scored it, such as targets[0]
 * @param marks marks that it could earn; 0 if it left the score
 * @param deducted marks taken off
 * @param reasons why, one for each deduction
 * @param vetoed 一票否决: the best grade that the plan can still get
 * @param standing how the target stands, with figure and basis
 */
public record ScoredItem(
        String kind,
        String id,
        String name,
        List<String> units,
        String rule,
        BigDecimal marks,
        BigDecimal deducted,
        List<String> reasons,
        @Nullable String vetoed,
        @Nullable TargetResponse standing) {

    public ScoredItem {
        units = List.copyOf(units);
        reasons = List.copyOf(reasons);
    }

    /** The same, scored with the target that it repeats: nothing is deducted twice. */
    ScoredItem withOriginal(String original) {
        return new ScoredItem(
                kind,
                id,
                name,
                units,
                rule,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(Words.both(
                        "重述目标" + original + "，随其计分，不重复计。", "Restates " + original + ": scored with it, not twice.")),
                null,
                standing);
    }
}
