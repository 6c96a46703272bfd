package io.qingce.plan.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.AnyDocument;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.workbook.reading.Assembly;
import io.qingce.plan.workbook.writing.WorkbookWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        isUnchanged(document, WorkbookWriter.write(Workbooks.READER.layout(), document));
        isUnchanged(document, WorkbookWriter.writeAll(Workbooks.READER.layout(), document));
    }

    private static void isUnchanged(ObjectNode document, byte[] workbook) throws IOException {
        Assembly assembly = Workbooks.READER.open(new ByteArrayInputStream(workbook));
        Workbooks.READER.read("small", assembly, Workbooks.nothing());

        assertEquals(List.of(), assembly.unreadable());
        assertEquals(List.of(), assembly.misplaced());
        assertEquals(List.of(), AnyDocument.differences(asSent(document), asSent(assembly.tree())));
    }

    private static JsonNode asSent(JsonNode tree) throws IOException {
        return DocumentFormat.JSON.read(tree.toString().getBytes(StandardCharsets.UTF_8));
    }
}
