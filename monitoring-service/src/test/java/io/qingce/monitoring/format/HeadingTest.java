package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.parameter.Parameter;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of columns as people write them. */
class HeadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AQI",
                "PM2.5_24h",
                "O3_8h",
                "O3_8h_24h",
                "O3-8h",
                "O3(8h)",
                "臭氧8小时",
                "SO2 24小时平均",
                "NOx",
                "level",
                "TEMP",
                "氨氮是否达标",
                "氨氮标准值",
                "PM2.5日均值",
                "PM2.5年均浓度",
                "总磷TN",
                "总氮（湖、库，以P计，河）",
                "mg/L",
                "(mg/L)",
                "断面名称",
                "藻密度(cells/L)",
                "水质类别",
                "经度"
            })
    void takesNothingElseForAParameter(String text) {
        assertEquals(Optional.empty(), Heading.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SO2(ppb)", "CO(mg/L)", "氨氮（ppm）", "pH(mg/L)", "臭氧(%)"})
    void knowsAParameterWhoseUnitCannotBeChanged(String text) {
        assertFalse(Heading.of(text).orElseThrow().convertible());
    }

    @ParameterizedTest
    @CsvSource({
        "SO2, SO2, ",
        "ＳＯ２, SO2, ",
        "pm10, PM10, ",
        "PM25, PM25, ",
        "PM 2.5, PM25, ",
        "pm2_5, PM25, ",
        "细颗粒物, PM25, ",
        "细颗粒物(PM2.5), PM25, ",
        "PM2.5浓度, PM25, ",
        "PM2.5实时浓度, PM25, ",
        "PM2.5小时浓度(ug/m3), PM25, µg/m³",
        "细颗粒物PM2.5, PM25, ",
        "PM₂.₅ 细颗粒物, PM25, ",
        "二氧化氮(NO₂)1小时平均, NO2, ",
        "PM2.5(μg/m³), PM25, µg/m³",
        "PM2.5（µg/m3）, PM25, µg/m³",
        "PM2.5[ug/m3], PM25, µg/m³",
        "PM2.5 μg/m³, PM25, µg/m³",
        "PM2.5_ug/m3, PM25, µg/m³",
        "二氧化硫小时均值, SO2, ",
        "O3_1h, O3, ",
        "臭氧1小时, O3, ",
        "臭氧（1小时）, O3, ",
        "CO(mg/m3), CO, mg/m³",
        "一氧化碳(CO)(mg/m³), CO, mg/m³",
        "CO（ug/m3）, CO, µg/m³",
        "氨氮（mg/L）, NH3_N, mg/L",
        "氨氮(NH3-N)(mg/l), NH3_N, mg/L",
        "氨氮【mg/L】, NH3_N, mg/L",
        "氨氮mg/L, NH3_N, mg/L",
        "氨氮<mg/L>, NH3_N, mg/L",
        "氨氮《mg/L》, NH3_N, mg/L",
        "氨氮「mg/L」, NH3_N, mg/L",
        "氨氮(NH₃-N；mg/L), NH3_N, mg/L",
        "氨氮/(mg·L⁻¹), NH3_N, mg/L",
        "ρ(氨氮)/(mg·L-1), NH3_N, mg/L",
        "氨氮监测结果(mg/L), NH3_N, mg/L",
        "总氮（湖、库，以N计）, TN, ",
        "总磷TP(mg/L), TP, mg/L",
        "TP总磷, TP, ",
        "IMn(mg/L), COD_MN, mg/L",
        "粪大肠菌群(MPN/L), FAECAL_COLIFORM, ",
        "电导率(mS/m), CONDUCTIVITY, mS/m",
        "氨氮 （ mg/L ）, NH3_N, mg/L",
        "总磷（以P计）（mg/L）, TP, mg/L",
        "总磷(以P计)mg/L, TP, mg/L",
        "氟化物（以F-计）, F, ",
        "汞(μg/L), HG, µg/L",
        "高锰酸盐指数(mg/L), COD_MN, mg/L",
        "化学需氧量(CODCr), COD, ",
        "水温(℃), TEMPERATURE, ",
        "pH(无量纲), PH, ",
        "PH值, PH, ",
        "电导率（µS/cm）, CONDUCTIVITY, ",
        "浊度（NTU）, TURBIDITY, ",
        "叶绿素a(μg/L), CHLOROPHYLL_A, µg/L",
        "Leq[dB(A)], LEQ, "
    })
    void readsCodeNameAndUnitHoweverTheyAreTyped(String text, Parameter parameter, String unit) {
        Heading heading = Heading.of(text).orElseThrow();
        assertEquals(parameter, heading.parameter());
        assertTrue(heading.convertible());
        boolean other = unit != null && !unit.equals(parameter.unit().symbol());
        assertEquals(
                other ? unit : null,
                heading.unit() == null ? null : heading.unit().symbol());
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void knowsEveryParameterByItsCodeItsNameAndWithItsUnit(Parameter parameter) {
        for (String text : new String[] {
            parameter.code(),
            parameter.chinese(),
            parameter.chinese() + "（" + parameter.unit().symbol() + "）",
            parameter.code() + " (" + parameter.unit().symbol() + ")"
        }) {
            assertEquals(Optional.of(new Heading(parameter, null, true)), Heading.of(text), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"PM2.5_24h, true", "o3_8h_24h, true", "臭氧8小时, true", "O3(8h), true", "O3_1h, false", "PM10, false"})
    void knowsRunningMeans(String text, boolean running) {
        assertEquals(running, Heading.isRunningMean(text));
    }
}
