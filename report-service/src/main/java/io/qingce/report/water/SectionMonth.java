package io.qingce.report.water;

import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One month of a section by itself (逐月水质).
 *
 * @param month such as 2025-07
 * @param waterClass class of the means of the month; absent where no item that counts was measured
 * @param polluted worse than Ⅲ类 超Ⅲ类（污染月份）
 * @param meetsTarget 达标; absent without class or assigned class
 * @param mainIndicators up to three items worse than class III
 */
public record SectionMonth(
        String month,
        @Nullable String waterClass,
        @Nullable Boolean polluted,
        @Nullable Boolean meetsTarget,
        List<String> mainIndicators) {

    static List<SectionMonth> of(SectionYear section, Optional<WaterClass> target) {
        List<SectionMonth> months = new ArrayList<>();
        section.monthly().forEach((month, values) -> {
            Optional<SectionAssessment> found = SectionAssessment.of(section.rules(), section.body(), values)
                    .known();
            months.add(new SectionMonth(
                    month.toString(),
                    found.map(a -> a.waterClass().chinese()).orElse(null),
                    found.map(a -> !a.meets(WaterClass.III)).orElse(null),
                    found.flatMap(a -> target.map(a::meets)).orElse(null),
                    found.map(SectionAssessment::mainIndicators).orElse(List.of()).stream()
                            .map(item -> WaterCode.of(item.item()))
                            .toList()));
        });
        return months;
    }
}
