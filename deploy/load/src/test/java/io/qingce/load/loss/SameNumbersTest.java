package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two contents are the same: too strict finds losses that are none, too lax overlooks them. */
class SameNumbersTest {

    @Test
    void refusesWhatIsNoJson() {
        assertThrows(UncheckedIOException.class, () -> Check.same("{", "{}"));
        assertThrows(NumberFormatException.class, () -> Check.same("{\"SO2\":\"high\"}", "{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | {} | true",
                "{'a':1} | {'a':1.000} | true",
                "{'a':10} | {'a':1e1} | true",
                "{'a':0} | {'a':0.00} | true",
                "{'a':0} | {'a':-0.0} | true",
                "{'a':1} | {'a':'1.0'} | true",
                "{'a':null} | {'a':null} | true",
                "{'a':null} | {} | false",
                "{'a':null} | {'a':0} | false",
                "{'a':1} | {'b':1} | false",
                "{'a':1} | {'a':1.0000001} | false",
                "{'a':1} | {'a':-1} | false",
                "{'a':1,'b':2} | {'a':2,'b':1} | false"
            })
    void comparesNumbersAndNotTheirWriting(String one, String other, boolean same) {
        String first = one.replace('\'', '"');
        String second = other.replace('\'', '"');
        assertEquals(same, Check.same(first, second));
        assertEquals(same, Check.same(second, first));
    }

    /** Any order of members and any zeros behind: the same; one digit more: another. */
    @RepeatedTest(30)
    void findsTheSmallestDifferenceInWhateverOrder(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int member = 0; member < 1 + random.nextInt(8); member++) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5));
            one.add("\"p" + member + "\":" + value.toPlainString());
            other.add("\"p" + member + "\":"
                    + value.setScale(value.scale() + random.nextInt(3)).toPlainString());
        }
        Collections.shuffle(other, random);
        assertEquals(true, Check.same(object(one), object(other)));
        String changed = other.get(0).contains(".") ? other.get(0) + "1" : other.get(0) + ".0001";
        other.set(0, changed);
        assertEquals(false, Check.same(object(one), object(other)), object(one) + " and " + object(other));
    }

    private static String object(List<String> members) {
        return "{" + String.join(",", members) + "}";
    }
}
