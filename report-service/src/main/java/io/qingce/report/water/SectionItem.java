package io.qingce.report.water;

import io.qingce.report.air.ItemFigure;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.water.ItemClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mean of one item of a section over a period, on the wire (断面浓度).
 *
 * @param item code
 * @param name Chinese name
 * @param value with the decimals of the item
 * @param unit mg/L and the like
 * @param unrounded with four decimals, for reading only
 * @param waterClass its class; of temperature, total nitrogen and faecal coliforms there is none that counts
 * @param decides it takes part in the class of the section
 */
public record SectionItem(
        String item,
        String name,
        BigDecimal value,
        String unit,
        BigDecimal unrounded,
        String waterClass,
        boolean decides) {

    static List<SectionItem> of(SectionYear section) {
        return section.assessment().known().stream()
                .flatMap(found -> Stream.concat(
                        found.items().values().stream().map(item -> of(item, true)),
                        found.reference().values().stream().map(item -> of(item, false))))
                .toList();
    }

    private static SectionItem of(ItemClass item, boolean decides) {
        return new SectionItem(
                WaterCode.of(item.item()),
                StandardWords.of(item.item()),
                item.exact().round(item.item().decimals()),
                item.item().parameter().unit().symbol(),
                item.exact().toDecimal(ItemFigure.SHOWN),
                item.waterClass().chinese(),
                decides);
    }
}
