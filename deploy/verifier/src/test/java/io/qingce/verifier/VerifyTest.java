package io.qingce.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final String KEYS = Golden.FOLDER.resolve("keys.json").toString();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void endsWithTwoIfItIsNotToldWhatToVerify() {
        assertEquals(2, verify(KEYS));
        assertTrue(said().contains("deploy/verify"), this::said);
    }

    @Test
    void endsWithTwoIfAFileIsNoExport() throws IOException {
        Path torn = Files.writeString(folder.resolve("torn.json"), "{\"rule\":");

        assertEquals(2, verify(KEYS, torn.toString()));
        assertEquals(2, verify(KEYS, folder.resolve("missing.json").toString()));
        assertTrue(said().contains("torn.json"), this::said);
    }

    @Test
    void namesThePlaceThatWasChanged() throws IOException {
        ObjectNode export = Golden.export("rule-2-second");
        export.put("signedBy", "别人");
        Path changed = Files.writeString(folder.resolve("changed.json"), export.toString());

        assertEquals(1, verify(KEYS, golden("rule-2-first"), changed.toString()));
        assertTrue(said().contains("/signedBy: 与签发内容不一致"), this::said);
    }

    @Test
    void saysOfEachThatItIsIntactAndByWhichRule() {
        assertEquals(0, verify(KEYS, golden("rule-2-second"), golden("rule-1"), golden("rule-2-first")));

        List<String> lines = said().lines().toList();
        assertTrue(lines.get(0).contains("完好 intact（规则1"), this::said);
        assertTrue(lines.get(2).contains("完好 intact（规则2"), this::said);
        assertEquals(3, lines.size());
    }

    private int verify(String... arguments) {
        return new Verify(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name) {
        return Golden.FOLDER.resolve(name + ".json").toString();
    }
}
