package io.qingce.plan.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.workbook.reading.Assembly;
import io.qingce.plan.workbook.writing.WorkbookWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document says within the contract: in a workbook and out of it again it says the same. */
class AnyRoundTripTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exportAndImportChangeNothing(long seed) throws IOException {
        ObjectNode document = AnyDocument.of(seed);
        byte[] workbook = WorkbookWriter.write(Workbooks.READER.layout(), document);

        Assembly assembly = Workbooks.READER.open(new ByteArrayInputStream(workbook));
        Workbooks.READER.read("small", assembly, Workbooks.nothing());

        assertEquals(List.of(), assembly.unreadable());
        assertEquals(List.of(), assembly.misplaced());
        assertEquals(List.of(), differences("", asSent(document), asSent(assembly.tree())));
    }

    private static JsonNode asSent(JsonNode tree) throws IOException {
        return DocumentFormat.JSON.read(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where two documents differ, each place with what stands in the one and in the other. */
    private static List<String> differences(String place, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return List.of();
        }
        Set<String> members = new TreeSet<>();
        one.fieldNames().forEachRemaining(members::add);
        other.fieldNames().forEachRemaining(members::add);
        IntStream.range(0, Math.max(one.size(), other.size()) - members.size())
                .forEach(i -> members.add(Integer.toString(i)));
        if (members.isEmpty() || one.getNodeType() != other.getNodeType()) {
            return List.of(place + ": " + one + " became " + other);
        }
        return members.stream()
                .flatMap(name -> differences(place + "/" + name, one.at("/" + name), other.at("/" + name)).stream())
                .toList();
    }
}
