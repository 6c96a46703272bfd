package io.qingce.report.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.qingce.report.air.AirStatisticsResponse;
import io.qingce.report.attainment.AttainmentResponse;
import io.qingce.report.bulletin.data.BulletinData;
import io.qingce.report.water.WaterStatisticsResponse;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignedFormTest {

    private static final Map<SignOff.Kind, Class<?>> ANSWERS = Map.of(
            SignOff.Kind.STATISTICS, AirStatisticsResponse.class,
            SignOff.Kind.WATER_STATISTICS, WaterStatisticsResponse.class,
            SignOff.Kind.ATTAINMENT, AttainmentResponse.class,
            SignOff.Kind.BULLETIN, BulletinData.class);

    /** A new member of an answer is signed from the next form on: add a file, and never touch those that are there. */
    @ParameterizedTest
    @EnumSource
    void signsEveryMemberOfTheAnswerInItsNewestForm(SignOff.Kind kind) {
        Set<String> members = new TreeSet<>();
        collect("", ANSWERS.get(kind), List.of(), members);
        Set<String> signed = SignedForm.pointers(kind, kind.newestForm()).stream()
                .map(pointer -> pointer.replaceFirst("/rules/\\w+$", "/rules/*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", members), String.join("\n", signed));
    }

    @Test
    void leavesOutWhatAnAnswerTellsInAdditionOneDay() {
        SignedForm form = SignedForm.newest(SignOff.Kind.WATER_STATISTICS);
        String signed = form.of("""
            {"region":"X","assessed":3,"rivers":null,"classes":[{"waterClass":"Ⅰ类","sections":3}],"basis":{"documents":["A"]}}\
            """);
        String later = """
            {"region":"X","assessed":3,"lakes":7,"classes":[{"waterClass":"Ⅰ类","sections":3,"share":100.0}],
             "basis":{"documents":["A"],"rules":{"newSwitch":"ON"}}}\
            """;
        assertEquals("""
                {"assessed":3,"basis":{"documents":["A"]},"classes":[{"sections":3,"waterClass":"Ⅰ类"}],"region":"X"}\
                """, signed);
        assertEquals(signed, form.of(later, signed));
    }

    @Test
    void seesADifferentDigitAndALostMember() {
        SignedForm form = SignedForm.newest(SignOff.Kind.WATER_STATISTICS);
        String signed = form.of("{\"region\":\"X\",\"assessed\":3}");
        assertNotEquals(signed, form.of("{\"region\":\"X\",\"assessed\":4}", signed));
        assertNotEquals(signed, form.of("{\"region\":\"X\"}", signed));
    }

    @Test
    void readsWhatWasSignedBeforeThereWereFormsByItsOwnMembers() {
        SignedForm form = SignedForm.of(SignOff.Kind.STATISTICS, SignedForm.WHOLE_ANSWER);
        String signed = "{\"a\":[{\"b\":1.0}],\"c\":null}";
        assertEquals(signed, form.of("{\"a\":[{\"b\":1.0,\"new\":2}],\"c\":null,\"d\":4}", signed));
        assertNotEquals(signed, form.of("{\"a\":[{\"b\":1.0},{\"b\":1.0}],\"c\":null}", signed));
        assertNotEquals(signed, form.of("{\"a\":[{\"b\":1}],\"c\":null}", signed));
    }

    /** An answer may have another one of its kind within, for comparison; that one has none. */
    private static void collect(String pointer, Type type, List<Type> around, Set<String> members) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (of.length == 2 && of[0] instanceof Class<?> key && key.isEnum()) {
                Arrays.stream(key.getEnumConstants()).forEach(name -> members.add(pointer + "/" + name));
            } else {
                collect(pointer + "/*", of[of.length - 1], around, members);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && Collections.frequency(around, type) < 2) {
            List<Type> below = new ArrayList<>(around);
            below.add(type);
            for (RecordComponent member : record.getRecordComponents()) {
                collect(pointer + "/" + member.getName(), member.getGenericType(), below, members);
            }
        } else {
            members.add(pointer);
        }
    }
}
