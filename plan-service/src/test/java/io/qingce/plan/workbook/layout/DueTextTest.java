package io.qingce.plan.workbook.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.Documents;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "明年",
                "25年",
                "2025年13月底前",
                "2025-12-31至",
                "每月",
                "随规划",
                "前",
                "2025年「",
                "〔二〕",
                "2025-12-31至2021-01-01至2022-01-01"
            })
    void refusesWhatIsNoDate(String line) {
        UnreadableCellException refused = assertThrows(UnreadableCellException.class, () -> DueText.read(line));
        assertEquals("not-a-due-date", refused.reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年 | {\"kind\":\"YEAR\",\"year\":2025}",
                "到2025年 | {\"kind\":\"YEAR\",\"year\":2025}",
                "２０２５ | {\"kind\":\"YEAR\",\"year\":2025}",
                "2025-12-31 | {\"kind\":\"DAY\",\"date\":\"2025-12-31\"}",
                "每年 | {\"kind\":\"EACH_YEAR\"}",
                "每年 2023-01-01至2025-12-31 | {\"kind\":\"EACH_YEAR\",\"from\":\"2023-01-01\",\"to\":\"2025-12-31\"}",
                "2021-01-01至2025-12-31 | {\"kind\":\"PERIOD\",\"from\":\"2021-01-01\",\"to\":\"2025-12-31\"}",
                "长期 | {\"kind\":\"STANDING\"}",
                "随规划 2025-12-31 | {\"kind\":\"INHERITED\",\"date\":\"2025-12-31\"}",
                "2025年前 | {\"kind\":\"BEFORE\",\"year\":2025}",
                "2025-07-01前 | {\"kind\":\"BEFORE\",\"date\":\"2025-07-01\"}",
                "2023年起 | {\"kind\":\"FROM\",\"year\":2023}"
            })
    void readsEachKindOfDate(String line, String due) {
        assertEquals(Documents.json(due), DueText.read(line));
    }

    @ParameterizedTest
    @CsvSource({
        "2025年底前, 2025-12-31",
        "2025年底, 2025-12-31",
        "到2025年底, 2025-12-31",
        "2024年2月底前, 2024-02-29",
        "2025年9月, 2025-09-30",
        "2025年9月30日前, 2025-09-30",
        "2025/9/1, 2025-09-01"
    })
    void readsDatesAsTheyArePrintedAndKeepsTheirWords(String line, String day) {
        ObjectNode due = DueText.read(line);
        assertEquals("DAY", due.path("kind").asText());
        assertEquals(day, due.path("date").asText());
        assertEquals(line, due.path("text").asText());
    }

    /** Whatever the printed words are: written and read again they are the same. */
    @Test
    void writesAndReadsTheSameDate() {
        Random random = new Random(14);
        List<String> pieces = List.of("到", "2025", "年", "「", "」", "〔", "〕", "\\", "底前", " ", "n");
        for (int i = 0; i < 2_000; i++) {
            ObjectNode due = due(random);
            if (random.nextBoolean()) {
                due.put("text", words(random, pieces));
            }
            if (random.nextBoolean()) {
                due.put("place", words(random, pieces));
            }
            assertEquals(due, DueText.read(DueText.write(due)), DueText.write(due));
        }
    }

    private static ObjectNode due(Random random) {
        ObjectNode due = JsonNodeFactory.instance.objectNode();
        return switch (random.nextInt(8)) {
            case 0 -> due.put("kind", "YEAR").put("year", 2021 + random.nextInt(15));
            case 1 -> due.put("kind", "DAY").put("date", "2024-02-29");
            case 2 -> due.put("kind", "EACH_YEAR");
            case 3 -> due.put("kind", "EACH_YEAR").put("from", "2023-01-01").put("to", "2025-12-31");
            case 4 -> due.put("kind", "PERIOD").put("from", "2021-01-01").put("to", "2025-12-31");
            case 5 -> due.put("kind", "INHERITED").put("date", "2025-12-31");
            case 6 -> due.put("kind", "BEFORE").put("year", 2025);
            default -> due.put("kind", "FROM").put("date", "2023-07-01");
        };
    }

    private static String words(Random random, List<String> pieces) {
        StringBuilder words = new StringBuilder("印");
        random.ints(random.nextInt(5), 0, pieces.size()).forEach(piece -> words.append(pieces.get(piece)));
        return words.toString();
    }
}
