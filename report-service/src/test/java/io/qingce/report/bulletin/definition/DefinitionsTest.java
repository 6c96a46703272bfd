package io.qingce.report.bulletin.definition;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.qingce.report.bulletin.definition.Definition.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionsTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("contracts.dir", "../contracts"), "bulletins", "definition.v1.schema.json");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    static List<Definition> all() {
        return Definitions.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsItsSchema(Definition definition) throws IOException {
        try (var file = Definitions.class.getResourceAsStream("/bulletins/" + definition.kind() + ".json")) {
            assertThat(
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(Files.readString(SCHEMA))
                            .validate(new ObjectMapper().readTree(file)),
                    empty());
        }
        assertEquals(Optional.of(definition), Definitions.of(definition.kind()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void asksEveryQuestionThatItPrintsTheAnswerOf(Definition definition) {
        Set<String> asked =
                definition.questions().stream().map(Definition.Question::key).collect(Collectors.toSet());
        Stream<String> ofSentences = definition.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .flatMap(sentence -> sentence.values().values().stream())
                .map(Definition.Value::of);
        Stream<String> ofTables = definition.sections().stream()
                .filter(section -> section.table() != null)
                .map(section -> section.table().of());
        assertEquals(
                Set.of(),
                Stream.concat(ofSentences, ofTables)
                        .filter(key -> !asked.contains(key))
                        .collect(Collectors.toSet()));
    }

    /** A mark that an answer has and no definition looks for would be lost on paper. */
    @ParameterizedTest
    @MethodSource("all")
    void looksInEveryAnswerForTheMarkOfMadeUpReadings(Definition definition) {
        definition
                .questions()
                .forEach(question -> assertTrue(
                        question.standing().simulated() != null,
                        () -> question.key() + " does not say where its answer says that readings were made up"));
    }

    /** A value that no text prints would be signed and not read; a name that nothing gives would be printed in braces. */
    @ParameterizedTest
    @MethodSource("all")
    void printsEveryValueOfASentenceInBothLanguages(Definition definition) {
        Set<String> known = new HashSet<>(SubjectTest.SOME.names().keySet());
        known.addAll(definition.facts().keySet());
        known.addAll(List.of("region", "plan", "target", "group", "scoring"));
        for (Sentence sentence : definition.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .toList()) {
            Set<String> values = new TreeSet<>(sentence.values().keySet());
            Stream.of(sentence.text().zh(), sentence.text().en()).forEach(text -> {
                Set<String> named = names(text);
                assertTrue(named.containsAll(values), () -> text + " lacks one of " + values);
                named.removeAll(values);
                assertTrue(known.containsAll(named), () -> text + " names one that is unknown");
            });
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
