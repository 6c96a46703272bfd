package io.qingce.report.air;

import io.qingce.report.period.ComparisonKind;
import java.util.List;

/**
 * The figures beside those of another period or another edition.
 *
 * @param kind PREVIOUS_YEAR 同比, PREVIOUS_PERIOD 环比 or EDITION 标准版本对比
 * @param kindText the same in words
 * @param editionDiffers the two were computed by different editions 标准版本不同
 * @param simulatedDiffers one of the two is made up and the other is not
 * @param changes figure by figure: the base is the other one
 * @param other the other figures, with their own basis
 */
public record AirComparison(
        ComparisonKind kind,
        String kindText,
        boolean editionDiffers,
        boolean simulatedDiffers,
        List<FigureChange> changes,
        AirStatisticsResponse other) {

    static AirComparison of(ComparisonKind kind, AirFigures figures, AirFigures other) {
        return new AirComparison(
                kind,
                kind.words().text(),
                figures.statistics().rules().edition()
                        != other.statistics().rules().edition(),
                figures.isSimulated() != other.isSimulated(),
                FigureChange.of(other.statistics(), figures.statistics()),
                AirStatisticsResponse.from(other));
    }
}
