package io.qingce.standards.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "pm2.5", "PM 2.5", "so2", "NH3N", "XYZ"})
    void findsNothingUnderWhatIsNotExactlyACode(String code) {
        assertEquals(Optional.empty(), Parameter.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "温度", "氨", "PM25-annual"})
    void findsNothingUnderWhatIsNoName(String name) {
        assertEquals(Optional.empty(), Parameter.named(name));
    }

    /** GB 3095-2026 table 1 with HJ 663-2013 6.3; GB 3838-2002 tables 1 and 2 with 环办监测函〔2020〕82号. */
    @ParameterizedTest
    @CsvSource({
        "SO2, 二氧化硫, AIR, µg/m³, 0, GB 3095-2026 表 1",
        "NO2, 二氧化氮, AIR, µg/m³, 0, GB 3095-2026 表 1",
        "PM10, 可吸入颗粒物, AIR, µg/m³, 0, GB 3095-2026 表 1",
        "PM2.5, 细颗粒物, AIR, µg/m³, 0, GB 3095-2026 表 1",
        "CO, 一氧化碳, AIR, mg/m³, 1, GB 3095-2026 表 1",
        "O3, 臭氧, AIR, µg/m³, 0, GB 3095-2026 表 1",
        "temperature, 水温, WATER, °C, 1, GB 3838-2002 表 1",
        "pH, pH, WATER, 无量纲, 0, GB 3838-2002 表 1",
        "DO, 溶解氧, WATER, mg/L, 1, GB 3838-2002 表 1",
        "CODMn, 高锰酸盐指数, WATER, mg/L, 1, GB 3838-2002 表 1",
        "COD, 化学需氧量, WATER, mg/L, 1, GB 3838-2002 表 1",
        "BOD5, 五日生化需氧量, WATER, mg/L, 1, GB 3838-2002 表 1",
        "NH3-N, 氨氮, WATER, mg/L, 2, GB 3838-2002 表 1",
        "TP, 总磷, WATER, mg/L, 3, GB 3838-2002 表 1",
        "TN, 总氮, WATER, mg/L, 2, GB 3838-2002 表 1",
        "Cu, 铜, WATER, mg/L, 3, GB 3838-2002 表 1",
        "Zn, 锌, WATER, mg/L, 3, GB 3838-2002 表 1",
        "F, 氟化物, WATER, mg/L, 3, GB 3838-2002 表 1",
        "Se, 硒, WATER, mg/L, 4, GB 3838-2002 表 1",
        "As, 砷, WATER, mg/L, 4, GB 3838-2002 表 1",
        "Hg, 汞, WATER, mg/L, 5, GB 3838-2002 表 1",
        "Cd, 镉, WATER, mg/L, 5, GB 3838-2002 表 1",
        "Cr6, 铬（六价）, WATER, mg/L, 3, GB 3838-2002 表 1",
        "Pb, 铅, WATER, mg/L, 3, GB 3838-2002 表 1",
        "CN, 氰化物, WATER, mg/L, 3, GB 3838-2002 表 1",
        "volatile-phenol, 挥发酚, WATER, mg/L, 4, GB 3838-2002 表 1",
        "petroleum, 石油类, WATER, mg/L, 2, GB 3838-2002 表 1",
        "LAS, 阴离子表面活性剂, WATER, mg/L, 2, GB 3838-2002 表 1",
        "sulfide, 硫化物, WATER, mg/L, 3, GB 3838-2002 表 1",
        "faecal-coliform, 粪大肠菌群, WATER, 个/L, 0, GB 3838-2002 表 1",
        "sulfate, 硫酸盐, WATER, mg/L, 1, GB 3838-2002 表 2",
        "chloride, 氯化物, WATER, mg/L, 1, GB 3838-2002 表 2",
        "nitrate, 硝酸盐, WATER, mg/L, 2, GB 3838-2002 表 2",
        "Fe, 铁, WATER, mg/L, 2, GB 3838-2002 表 2",
        "Mn, 锰, WATER, mg/L, 2, GB 3838-2002 表 2",
        "conductivity, 电导率, WATER, µS/cm, 1, 环办监测函〔2020〕82号 9+X",
        "turbidity, 浊度, WATER, NTU, 1, 环办监测函〔2020〕82号 9+X",
        "chlorophyll-a, 叶绿素a, WATER, mg/L, 3, 环办监测函〔2020〕82号 9+X",
        "transparency, 透明度, WATER, m, 2, 城市黑臭水体整治工作指南 表 1",
        "redox-potential, 氧化还原电位, WATER, mV, 0, 城市黑臭水体整治工作指南 表 1",
        "flow, 流量, FLOW, m³/s, 3, 水资管〔2020〕67号 生态流量",
        "water-level, 水位, FLOW, m, 2, 水资管〔2020〕67号 生态流量",
        "dustfall, 降尘量, DUSTFALL, t/(km²·30d), 1, HJ 1221-2021 结果计算",
        "Leq, 等效声级, NOISE, dB(A), 1, GB 3096-2008 3",
        "Ld, 昼间等效声级, NOISE, dB(A), 1, GB 3096-2008 3",
        "Ln, 夜间等效声级, NOISE, dB(A), 1, GB 3096-2008 3"
    })
    void readsAsThePrintedTables(String code, String chinese, Medium medium, String unit, int decimals, String source) {
        Parameter parameter = Parameter.of(code).orElseThrow();
        assertEquals(Optional.of(parameter), Parameter.named(chinese));
        assertEquals(chinese, parameter.chinese());
        assertEquals(medium, parameter.medium());
        assertEquals(unit, parameter.unit().symbol());
        assertEquals(decimals, parameter.decimals());
        assertEquals(source, parameter.source().toString());
    }

    @ParameterizedTest
    @EnumSource
    void isNamedInBothLanguagesAndSaysWhereItsDecimalsStand(Parameter parameter) {
        assertFalse(parameter.chinese().isBlank() || parameter.english().isBlank());
        assertFalse(parameter.roundedBy().document().isBlank());
        assertEquals(Optional.of(parameter), Parameter.of(parameter.code()));
        assertEquals(Optional.of(parameter), Parameter.named(parameter.english()));
    }

    @ParameterizedTest
    @CsvSource({
        "ＰＭ２.５, PM25",
        "PM₂.₅, PM25",
        "pm 2.5, PM25",
        "细颗粒物（PM2.5）, PM25",
        "颗粒物（粒径小于等于10 µm）, PM10",
        "颗粒物(粒径小于等于10μm), PM10",
        "nh₃–n, NH3_N",
        "ＮＨ３－Ｎ, NH3_N",
        "氨　氮, NH3_N",
        "六价铬, CR6",
        "铬(六价), CR6",
        "CODcr, COD",
        "叶绿素α, CHLOROPHYLL_A"
    })
    void findsAParameterHoweverItsNameIsTyped(String name, Parameter parameter) {
        assertEquals(Optional.of(parameter), Parameter.named(name));
    }

    @ParameterizedTest
    @CsvSource({"'PM2,5', PM25", "氨淡, NH3_N", "高锰酸钾指数, COD_MN", "dustfal, DUSTFALL", "等效声及, LEQ"})
    void namesTheNearestFirstOnAMiss(String name, Parameter nearest) {
        assertEquals(Optional.empty(), Parameter.named(name));
        List<Parameter> found = Parameter.nearest(name);
        assertEquals(nearest, found.get(0));
        assertEquals(3, found.size());
    }

    /** HJ 524-2009, HJ 525-2009 and HJ/T 212-2005. */
    @ParameterizedTest
    @CsvSource({
        "a21026, SO2",
        "a21004, NO2",
        "a34002, PM10",
        "a34004, PM25",
        "a21005, CO",
        "a05024, O3",
        "w01001, PH",
        "001, PH",
        "w01009, DO",
        "w01019, COD_MN",
        "w01018, COD",
        "011, COD",
        "w21003, NH3_N",
        "060, NH3_N",
        "w21011, TP",
        "w21001, TN",
        "w20119, AS",
        "w20141, AS",
        "w21007, NITRATE",
        "w20125, FE",
        "w20124, MN",
        "w02003, FAECAL_COLIFORM"
    })
    void findsAParameterByTheCodeOfAFactor(String code, Parameter parameter) {
        assertEquals(Optional.of(parameter), FactorCode.of(code).map(FactorCode::parameter));
        assertTrue(parameter.factorCodes().stream().map(FactorCode::code).anyMatch(code::equals));
    }

    /** Loggers are set up by hand: what is meant is clear however the code is typed, or where the parameter stands instead. */
    @ParameterizedTest
    @CsvSource({
        "A34004, PM25",
        "ａ３４００４, PM25",
        "' a34004 ', PM25",
        "PM25, PM25",
        "pm2.5, PM25",
        "Pm10, PM10",
        "细颗粒物, PM25",
        "W01001, PH",
        "氨氮, NH3_N",
        "nh3-n, NH3_N",
        "１０１, TP",
        "080, PETROLEUM",
        "020, HG"
    })
    void findsAFactorHoweverItsCodeIsTyped(String sent, Parameter parameter) {
        assertEquals(Optional.of(parameter), FactorCode.of(sent).map(FactorCode::parameter));
        assertEquals(Optional.of(parameter), Parameter.named(sent));
    }

    @Test
    void hasNoFactorUnderAnUnknownCode() {
        List.of("", "a00000", "w99999", "PM", "2.5")
                .forEach(code -> assertEquals(Optional.empty(), FactorCode.of(code), code));
        assertEquals(List.of(), Parameter.DUSTFALL.factorCodes());
    }

    @Test
    void letsOnlyFlowsTemperaturesAndPotentialsBeNegative() {
        assertEquals(
                List.of(Parameter.TEMPERATURE, Parameter.REDOX_POTENTIAL, Parameter.FLOW, Parameter.WATER_LEVEL),
                Arrays.stream(Parameter.values())
                        .filter(Parameter::mayBeNegative)
                        .toList());
    }

    @Test
    void measuresAtASiteOnlyWhatBelongsToItsKind() {
        assertTrue(SiteKind.AIR_CITY.isAir());
        assertFalse(SiteKind.DUSTFALL_POINT.isAir());
        assertTrue(SiteKind.LAKE_POINT.measures(Medium.FLOW));
        assertFalse(SiteKind.AIR_STATION.measures(Medium.WATER));
        assertTrue(SiteKind.GROUNDWATER_WELL.hasWaterClass());
        assertFalse(SiteKind.NOISE_POINT.hasWaterClass());
    }
}
