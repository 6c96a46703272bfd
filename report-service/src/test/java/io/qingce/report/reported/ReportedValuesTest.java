package io.qingce.report.reported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedValuesTest {

    private static final String GOOD = """
        {"report":1,"period":{"text":"2023","from":"2023-01-01","to":"2023-12-31"},"reportedBy":"市水利局",\
        "value":30.50,"verifiedAt":"2024-05-20T10:00:00+08:00"}\
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"to\":\"2023-12-31\" | \"to\":\"2022-12-31\" | period has text, from and to",
                "\"text\":\"2023\" | \"text\":null | period has text, from and to",
                "\"from\":\"2023-01-01\" | \"from\":null | period has text, from and to",
                "\"from\":\"2023-01-01\" | \"from\":\"2023-13-01\" | values:",
                "\"reportedBy\":\"市水利局\" | \"reportedBy\":null | reportedBy",
                "\"verifiedAt\":\"2024-05-20T10:00:00+08:00\" | \"verifiedAt\":null | verifiedAt",
                "\"verifiedAt\":\"2024-05-20T10:00:00+08:00\" | \"verifiedAt\":\"2024-05-20\" | values:",
                "\"value\":30.50 | \"value\":null | a value or words",
                "\"value\":30.50 | \"value\":\"much\" | values:"
            })
    void refusesAValueThatLacksWhatItNeedsAndNamesIt(String member, String instead, String reason) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> ReportedValues.read("[" + GOOD.replace(member, instead) + "]"));

        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void keepsEveryDigitOfAValueAndTheOffsetOfItsVerification() {
        assertEquals(
                List.of(new ReportedValue(
                        1,
                        null,
                        new ReportedValue.Covered("2023", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                        "市水利局",
                        new BigDecimal("30.50"),
                        null,
                        null,
                        OffsetDateTime.parse("2024-05-20T10:00:00+08:00"))),
                ReportedValues.read("[" + GOOD + "]"));
    }

    @Test
    void takesWordsInPlaceOfAValueAndMembersThatItDoesNotKnow() {
        ReportedValue value = ReportedValues.read(
                        "[" + GOOD.replace("\"value\":30.50", "\"words\":\"已完成\",\"colour\":1") + "]")
                .get(0);

        assertEquals("已完成", value.words());
        assertEquals(List.of(), ReportedValues.read("[]"));
    }
}
