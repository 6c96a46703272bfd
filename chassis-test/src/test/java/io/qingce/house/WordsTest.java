package io.qingce.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read is Chinese or English and never both: every text in the sources that an answer may carry, and the table of titles. */
class WordsTest {

    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";

    private static final Pattern TEXT = Pattern.compile(LITERAL);

    /** What describes the interface to engineers, and is no part of an answer. */
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?:description|summary|DESCRIPTION|STANDING|@Tag\\(name)\\s*=\\s*" + LITERAL
                    + "(?:\\s*\\+\\s*(?:" + LITERAL + "|[\\w.]+))*");

    /** Comments, and tables in blocks of text, whose columns are one language each. */
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|\"\"\".*?\"\"\"", Pattern.DOTALL);

    /** A text in both languages, up to the end of the statement. */
    private static final Pattern BOTH = Pattern.compile("(?:Words\\.both|new Words)\\((?:[^;\"]|" + LITERAL + ")*;");

    /** The description of the interface. */
    private static final Pattern OPEN_API = Pattern.compile("chassis/openapi/");

    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]");

    /** Two words; one alone may be the name of a field or a format. */
    private static final Pattern ENGLISH = Pattern.compile("\\b[A-Za-z][a-z]+\\s+[a-z]{2,}\\b");

    private static final Pattern KIND = Pattern.compile(
            "(?:ProblemException|TryLaterException|RefusedException|super|refused|Refusals\\.of)\\(\\s*\\d{3},\\s*\"([a-z0-9]+-[a-z0-9-]+)\"");

    @Test
    void mixNoLanguagesInOneText() {
        List<String> mixed = sources(
                        "chassis", "standards", "plan-service", "monitoring-service", "report-service", "portal")
                .filter(source -> !OPEN_API.matcher(source.toString()).find())
                .flatMap(source -> TEXT.matcher(withoutDescriptions(source)).results())
                .map(MatchResult::group)
                .filter(text ->
                        HAN.matcher(text).find() && ENGLISH.matcher(text).find())
                .toList();
        assertEquals(List.of(), mixed);
    }

    @Test
    void sayTheChineseFirstAndTheEnglishLast() {
        List<String> wrong = sources("chassis", "plan-service", "monitoring-service", "report-service", "portal")
                .flatMap(source -> BOTH.matcher(withoutDescriptions(source)).results())
                .map(MatchResult::group)
                .filter(both -> !isChineseThenEnglish(
                        TEXT.matcher(both).results().map(MatchResult::group).toList()))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void nameEveryKindOfProblemInChinese() throws IOException {
        Properties titles = titles();
        TreeSet<String> missing = new TreeSet<>();
        sources("chassis", "plan-service", "monitoring-service", "report-service", "portal")
                .flatMap(source -> KIND.matcher(Checkout.read(source)).results())
                .map(kind -> kind.group(1))
                .filter(kind -> !kind.endsWith("-") && !titles.containsKey(kind))
                .forEach(missing::add);
        assertEquals(new TreeSet<>(), missing);
        assertEquals(
                List.of(),
                titles.values().stream()
                        .filter(title -> ENGLISH.matcher((String) title).find())
                        .toList());
    }

    private static boolean isChineseThenEnglish(List<String> texts) {
        return texts.size() < 2
                || (!ENGLISH.matcher(texts.get(0)).find()
                        && !HAN.matcher(texts.get(texts.size() - 1)).find());
    }

    private static String withoutDescriptions(Path source) {
        String code = COMMENT.matcher(Checkout.read(source)).replaceAll("");
        return DESCRIPTION.matcher(code).replaceAll("");
    }

    private static Properties titles() throws IOException {
        Properties titles = new Properties();
        titles.load(new StringReader(
                Checkout.read(Checkout.ROOT.resolve("chassis/src/main/resources/problems.zh.properties"))));
        return titles;
    }

    private static Stream<Path> sources(String... modules) {
        return Stream.of(modules)
                .flatMap(module -> Checkout.javaFiles(Checkout.ROOT.resolve(module + "/src/main/java")));
    }
}
