package io.qingce.standards.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/indicators.md} as the catalogue is. */
class IndicatorPageTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."));
    private static final Path PAGE = ROOT.resolve("../docs/indicators.md");
    private static final Path WRITTEN = ROOT.resolve("target/indicators.md");
    private static final String BEGIN = "<!-- 以下由目录生成 -->\n";

    @Test
    void printsTheCatalogueAsItIs() throws IOException {
        String page = Files.readString(PAGE);
        String written =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + measured() + reported() + parameters();
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, written);
        assertEquals(page, written, "The catalogue changed: copy standards/target/indicators.md over the page.");
    }

    private static String measured() {
        return "## 监测类指标\n\n| 代码 | 名称 | 单位 | 方向 | 性质 | 由谁给出 | 计算依据 | English |\n|---|---|---|---|---|---|---|---|\n"
                + Indicator.all().stream()
                        .filter(indicator -> indicator.source() != IndicatorSource.REPORTED)
                        .map(i -> row(
                                i.key(),
                                i.chinese(),
                                units(i),
                                direction(i),
                                i.kind().chinese(),
                                i.source().chinese(),
                                rule(i),
                                i.english()))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String reported() {
        return "## 填报类指标\n\n| 代码 | 名称 | 类别 | 单位 | 方向 | 性质 | English |\n|---|---|---|---|---|---|---|\n"
                + Indicator.all().stream()
                        .filter(indicator -> indicator.source() == IndicatorSource.REPORTED)
                        .map(i -> row(
                                i.key(),
                                i.chinese(),
                                i.category(),
                                units(i),
                                direction(i),
                                i.kind().chinese(),
                                i.english()))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String parameters() {
        return "## 监测参数\n\n| 代码 | 名称 | 单位 | 小数位 | HJ 212 编码 | 依据 | 修约依据 | English |\n|---|---|---|---|---|---|---|---|\n"
                + Arrays.stream(Parameter.values())
                        .map(p -> row(
                                p.code(),
                                p.chinese(),
                                p.unit().symbol(),
                                String.valueOf(p.decimals()),
                                p.factorCodes().stream().map(FactorCode::code).collect(Collectors.joining("、")),
                                p.source().toString(),
                                p.roundedBy().toString(),
                                p.english()))
                        .collect(Collectors.joining());
    }

    private static String rule(Indicator indicator) {
        return Optional.ofNullable(indicator.statistic())
                .map(statistic -> statistic.chinese() + "；" + statistic.rule())
                .orElse("—");
    }

    private static String units(Indicator indicator) {
        return indicator.units().isEmpty() ? "—" : String.join("、", indicator.units());
    }

    private static String direction(Indicator indicator) {
        return indicator.direction() == null ? "—" : indicator.direction() == Direction.LOWER ? "越低越好" : "越高越好";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |\n";
    }
}
