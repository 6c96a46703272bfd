package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {

    static final List<String> SHIPPED = Documents.SHIPPED;

    /** Texts that one notation or the other takes for something else. */
    private static final List<String> PIECES = List.of(
            "a",
            "甲",
            " ",
            "\n",
            "\t",
            ":",
            "#",
            "-",
            "'",
            "\"",
            "\\",
            "0",
            "1.50",
            "~",
            "null",
            "true",
            "no",
            "2024-01-01",
            "&a",
            "*a",
            "!",
            "%",
            "@",
            "`",
            "{",
            "[",
            ",",
            "|",
            ">",
            "🙂",
            "\u2028");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JSON | ''",
                "JSON | {",
                "JSON | {\"a\":1}{\"b\":2}",
                "JSON | {\"a\":1,\"a\":2}",
                "JSON | {\"a\":NaN}",
                "JSON | {a: 1}",
                "YAML | ''",
                "YAML | 'a: 1\na: 2'",
                "YAML | 'a: 1\n---\nb: 2'",
                "YAML | 'a: &x 1\nb: *x'",
                "YAML | 'a: [1'"
            })
    void refusesWhatIsNotExactlyOneDocument(DocumentFormat format, String text) {
        assertThrows(IOException.class, () -> format.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void refusesMoreDepthThanAPlanHas(DocumentFormat format) {
        String deep = "[".repeat(40) + "]".repeat(40);
        assertThrows(IOException.class, () -> format.read(deep.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void printsAndReadsTheSamePlanInBothNotations(String plan) throws IOException {
        PlanDocument document = Documents.examined(plan).accepted();
        String json = DocumentFormat.JSON.write(document);
        assertEquals(document, DocumentFormat.JSON.stored(json));
        String yaml = DocumentFormat.YAML.fromJson(json);
        assertEquals(document, bound(DocumentFormat.YAML, yaml));
        assertEquals(json, DocumentFormat.JSON.write(bound(DocumentFormat.YAML, yaml)), "to the same digits");
        assertFalse(json.contains("null"), "what is absent is not printed");
    }

    /** Whatever a text is made of and however long a number is: written and read again it is the same. */
    @ParameterizedTest
    @EnumSource
    void givesBackEveryTextAndEveryDigit(DocumentFormat format) {
        Random random = new Random(14);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, PIECES.size()).forEach(piece -> text.append(PIECES.get(piece)));
            BigDecimal number = BigDecimal.valueOf(random.nextInt(), random.nextInt(12));
            ObjectNode tree = JsonNodeFactory.instance.objectNode().put("text", text.toString());
            tree.put("number", number);
            JsonNode read = readAgain(format, tree);
            assertEquals(text.toString(), read.path("text").textValue(), () -> format.write(tree));
            assertEquals(number, read.path("number").decimalValue(), () -> format.write(tree));
        }
    }

    /** A proportion, a time of day, and what a copy from a print leaves: once a number, once a break of lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E5",
                "-1e+5",
                ".5e3",
                "1_000",
                "1_0.5",
                "0x1F",
                "0b11",
                "0o17",
                "1:1.5",
                "0:1.50",
                "12:30",
                "-1:20:30.5",
                "甲\u2028乙:",
                "\u0085",
                "a:\u2028e"
            })
    void doesNotTakeATextForANumberOrForTwoLines(String text) {
        JsonNode tree = JsonNodeFactory.instance.objectNode().put("text", text);
        assertEquals(tree, readAgain(DocumentFormat.YAML, tree));
    }

    @Test
    void knowsANotationByItsMediaType() {
        assertEquals(DocumentFormat.YAML, DocumentFormat.ofMediaType("Application/YAML"));
        assertEquals(DocumentFormat.JSON, DocumentFormat.ofMediaType("application/json"));
        assertEquals(DocumentFormat.JSON, DocumentFormat.ofMediaType("text/plain"));
    }

    private static JsonNode readAgain(DocumentFormat format, JsonNode tree) {
        try {
            return format.read(format.write(tree).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError("written and not read: " + tree, unreadable);
        }
    }

    private static PlanDocument bound(DocumentFormat format, String text) throws IOException {
        return format.bind(format.read(text.getBytes(StandardCharsets.UTF_8)), PlanDocument.class);
    }
}
