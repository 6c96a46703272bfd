package io.qingce.report.bulletin.paper;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.verifier.CanonicalJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {

    private static final int MANY = 120;
    private static final String LONG_NAME = "甲市城乡一体化示范区生态环境分局（大气污染防治攻坚办公室）";
    private static final Papers PAPERS = new Papers();
    private static final Paper.Imprint IMPRINT = new Paper.Imprint(
            Words.both("甲市空气质量月报", "Bulletin of air quality"), List.of("拟稿：甲"), List.of("拟稿，未签发"), List.of("编号：9"));

    @ParameterizedTest
    @EnumSource
    void printsEveryNumberOfTheDataAndNoOther(Language language) {
        Paper paper = paper(language, "甲");
        Set<String> numbers = PrintedNumbers.inData(CanonicalJson.read(Words.inJson(language, data("甲"))));

        String pages = PrintedNumbers.textOf(PAPERS.pdf(paper));
        assertEquals(numbers, PrintedNumbers.in(PrintedNumbers.before(pages, "air: /api")));
        String sheet = PrintedNumbers.textOf(PAPERS.xlsx(paper), 0);
        assertEquals(numbers, PrintedNumbers.in(PrintedNumbers.before(sheet, "编号")));
    }

    @Test
    void isPdfAOfSeveralPagesAndRepeatsTheHeadOfATable() throws IOException {
        byte[] pdf = PAPERS.pdf(paper(Language.CHINESE, "甲"));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1), containsString("pdfaid"));
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
        }
        assertThat(pages, greaterThan(3));
        assertThat(PrintedNumbers.textOf(pdf).split("信号灯", -1).length - 1, greaterThan(pages - 2));
    }

    @Test
    void printsAGroupOnceAndMarksWhatMayNotStand() {
        Paper paper = paper(Language.CHINESE, "甲");
        List<Paper.PaperRow> rows = paper.sections().get(1).table().rows();
        assertThat(rows.get(0).group(), is(LONG_NAME));
        assertThat(rows.get(1).group(), is((String) null));
        assertThat(rows.get(0).cells().get(1), is(new Paper.PaperCell("10.5*", null, true)));
        assertThat(rows.get(0).cells().get(2), is(new Paper.PaperCell("红", "red", false)));
        assertThat(paper.notes(), is(List.of("标“*”的数值不能作为正式结果：有效天数不足。")));
    }

    @ParameterizedTest
    @CsvSource({
        "《甲规划（2023—2025年）》进展情况通报（2025年第三季度）, 《甲规划（2023—2025年）》|进展情况通报|（2025年第三季度）",
        "甲市环境空气质量月报（2025年7月）, 甲市环境空气质量月报|（2025年7月）",
        "《甲规划》2025年度考核结果, 《甲规划》|2025年度考核结果",
        "《甲规划》, 《甲规划》",
        "'Ambient air quality of 甲市, July 2025', 'Ambient air quality of 甲市, July 2025'"
    })
    void breaksATitleWhereItMakesSense(String title, String lines) {
        String data = "{\"kind\":\"air-monthly\",\"version\":1,\"title\":\"" + title
                + "\",\"subject\":{},\"sources\":[],\"sections\":[]}";
        assertThat(Paper.of(data, IMPRINT, Language.CHINESE).titleLines(), is(List.of(lines.split("\\|"))));
    }

    @Test
    void showsMarkupOfOthersAsTextAndNamesCharactersThatTheFontLacks() {
        String text = PrintedNumbers.textOf(PAPERS.pdf(paper(Language.CHINESE, "<b>&龘")));
        assertThat(text, containsString("<b>&"));
        assertThat(text, containsString("U+9F98"));
        assertThat(PrintedNumbers.textOf(PAPERS.pdf(paper(Language.CHINESE, "甲"))), not(containsString("缺字")));
    }

    @Test
    void saysOfEveryValueOnASheetOfItsOwnWhereItIsFrom() {
        String basis = PrintedNumbers.textOf(PAPERS.xlsx(paper(Language.CHINESE, "甲")), 1);
        assertThat(basis, containsString("units/" + LONG_NAME + "/7/v"));
        assertThat(basis, containsString("/api/statistics/air?region=x&period=2025-07"));
        assertEquals(
                new TreeSet<>(Set.of("有效天数不足")),
                basis.lines().filter(line -> line.contains("不足")).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Paper paper(Language language, String name) {
        return Paper.of(data(name), IMPRINT, language);
    }

    private static String data(String name) {
        String rows = IntStream.range(0, MANY).mapToObj(row -> row(name, row)).collect(Collectors.joining(","));
        return """
            {"kind":"air-monthly","version":1,"title":"甲市月报（2025年7月）#of 甲市, July 2025","subject":{},
             "sources":[{"key":"air","query":"/api/statistics/air?region=x&period=2025-07","edition":"2012","rules":"published",
               "dataVersion":"BEST","simulated":false}],
             "sections":[
              {"key":"summary","heading":"一、总体#1 Overview","paragraphs":[{"text":"为33.10µg/m³，同比下降5.0%。#33.10 µg/m³, down 5.0%.",
               "values":{"a":{"printed":"33.10","value":33.10,"unit":"µg/m³","valid":true,"simulated":false,"source":"air","pointer":"/a"}}}]},
              {"key":"units","heading":"二、指标#2 Targets","paragraphs":[],"table":{
                "columns":[{"key":"name","title":"指标#Target"},{"key":"v","title":"现状值#Value"},{"key":"l","title":"信号灯#Light"}],
                "rows":[\
            """.replace("#", "\\u001f")
                + rows
                + "]}},{\"key\":\"none\",\"heading\":\"三、事件#3 Events\",\"paragraphs\":[],\"note\":\"没有事件。#None.\"}]}"
                        .replace("#", "\\u001f");
    }

    private static String row(String name, int row) {
        return """
            {"key":"%1$d","group":"%3$s","values":{
             "name":{"printed":"指标%2$s","valid":true,"simulated":false,"source":"air","pointer":"/n"},
             "v":{"printed":"1%1$d.5","value":1%1$d.5,"valid":false,"reason":"有效天数不足","simulated":false,"source":"air","pointer":"/v/%1$d"},
             "l":{"printed":"红\\u001fred","valid":true,"simulated":false,"source":"air","pointer":"/l"}}}\
            """.formatted(row, name, LONG_NAME);
    }
}
