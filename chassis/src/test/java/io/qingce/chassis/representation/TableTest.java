package io.qingce.chassis.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @Test
    void hasALineForEachItemAfterWhatHoldsOfAllOfThem() throws JsonProcessingException {
        assertEquals("""
            region,from,item,value,reason
            安阳市,2025-01-01,PM2.5,47,
            安阳市,2025-01-01,O3,,不足
            """, csv("""
                {"region": "安阳市", "from": "2025-01-01",
                 "items": [{"item": "PM2.5", "value": 47}, {"item": "O3", "value": null, "reason": "不足"}],
                 "days": [{"day": "2025-01-01"}]}
                """));
    }

    @Test
    void namesAMemberOfAMemberAndPutsTextsOfAListIntoOneCell() throws JsonProcessingException {
        assertEquals("""
            region,due.label,months
            安阳市,2025年,1 2
            """, csv("""
                {"items": [{"region": "安阳市", "due": {"label": "2025年"}, "months": [1, 2], "basis": {"x": 1}}]}
                """));
    }

    @Test
    void isOneLineWithoutAList() throws JsonProcessingException {
        assertEquals("aqi\n55\n", csv("{\"aqi\": 55}"));
    }

    @Test
    void isEmptyOfAnEmptyList() throws JsonProcessingException {
        assertEquals("\n", csv("{\"region\": \"安阳市\", \"items\": []}"));
    }

    @Test
    void hasTheItemsOfEachAnswerAmongSeveral() throws JsonProcessingException {
        assertEquals("""
            region,item
            安阳市,O3
            安阳市,CO
            鹤壁市,O3
            """, csv("""
                {"items": [{"region": "安阳市", "items": [{"item": "O3"}, {"item": "CO"}]},
                           {"region": "鹤壁市", "items": [{"item": "O3"}]}]}
                """));
    }

    @Test
    void keepsTheItemsOwnWordWhereTheAnswerSaysTheSame() throws JsonProcessingException {
        assertEquals("unit\nmg/L\n", csv("{\"unit\": \"µg/m³\", \"items\": [{\"unit\": \"mg/L\"}]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"=1+1|'=1+1", "@a|'@a", "-1.5|-1.5", "-a|'-a", "a,b|\"a,b\"", "+86|'+86", "安阳|安阳"})
    void quotesWhatHasACommaAndDefusesWhatLooksLikeAFormula(String text, String cell) throws JsonProcessingException {
        assertEquals("x\n" + cell + "\n", csv("{\"items\": [{\"x\": \"" + text + "\"}]}"));
    }

    @Test
    void beginsWithTheMarkOfUtf8WhereItIsAskedFor() throws JsonProcessingException {
        byte[] marked = Table.of(new ObjectMapper().readTree("{\"x\": 1}")).csv(true);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(marked, 3));
    }

    private static String csv(String answer) throws JsonProcessingException {
        return new String(Table.of(new ObjectMapper().readTree(answer)).csv(false), UTF_8).replace("\r\n", "\n");
    }
}
