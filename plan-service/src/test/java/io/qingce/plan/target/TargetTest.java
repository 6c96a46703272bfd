package io.qingce.plan.target;

import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.TargetDocument;
import io.qingce.standards.indicator.Comparator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @EnumSource(Comparator.class)
    void awaitsTheSuperiorOnlyWhereItIsJudgedByHisValue(Comparator comparator) {
        boolean fromAbove = comparator == Comparator.MEET_SUPERIOR || comparator == Comparator.ABOVE_SUPERIOR_AVERAGE;
        Consumer<ObjectNode> superior = tree -> {
            point(tree).put("comparator", comparator.name());
            target(tree).putObject("superior").put("needed", "下达值");
        };

        assertEquals(fromAbove, Target.awaitsSuperior(read(superior)));
        assertFalse(Target.awaitsSuperior(read(superior.andThen(tree -> target(tree)
                .withObject("/superior")
                .withArray("values")
                .addObject()
                .put("value", 40)
                .put("source", "文〔2024〕2号")
                .put("receivedOn", "2024-02-01")))));
        assertFalse(Target.awaitsSuperior(read(tree -> point(tree).put("comparator", comparator.name()))));
    }

    @Test
    void awaitsTheSuperiorIfAnyOfItsPointsDoes() {
        assertTrue(Target.awaitsSuperior(read(tree -> {
            target(tree).putObject("superior").put("needed", "下达值");
            target(tree).withArray("points").add(point(tree).deepCopy().put("comparator", "MEET_SUPERIOR"));
        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t1", "细颗粒物浓度", "pm2.5", "空气质量", "pm25-annual-mean", "低于44微克", "第二章", "另见表一", "力争", "较好水平"})
    void isFoundByItsNamesAndEveryPrintedWord(String words) {
        assertTrue(Target.searchText(printed()).contains(words), Target.searchText(printed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "PM2.5", "浓度pm2.5", "monitored", "力争较好"})
    void isNotFoundByWhatNobodyPrinted(String words) {
        assertFalse(Target.searchText(printed()).contains(words), Target.searchText(printed()));
    }

    private static TargetDocument printed() {
        return read(tree -> {
            point(tree).put("words", "较好水平");
            ObjectNode target = target(tree);
            target.withArray("hedges").add("力争");
            target.withObject("/printed").put("chapter", "第二章");
            target.withArray("alsoPrinted").addObject().put("words", "44").put("place", "另见表一");
        });
    }

    private static TargetDocument read(Consumer<ObjectNode> change) {
        return DocumentFormat.JSON.stored(small("small", change)).targets().get(0);
    }
}
