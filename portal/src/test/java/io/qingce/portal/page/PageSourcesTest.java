package io.qingce.portal.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every source of the pages. */
class PageSourcesTest {

    private static final Path PAGES = Path.of("src/main/resources/web/app");
    private static final int MOST_LINES = 250;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TEXT =
            Pattern.compile("both\\(\\s*(['`])(.*?)\\1,\\s*(['`\"])(.*?)\\3,?\\s*\\)", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");

    /** The name of a language is told in that language; a sign and a name of files are the same in both. */
    private static final List<String> THE_SAME_IN_BOTH = List.of("English", "，", "：", "；", "、", "${sign}", "sign");

    /** What Chinese official texts print in Latin letters, too. */
    private static final Pattern LATIN_IN_CHINESE = Pattern.compile("(AQI|CSV|PDF|H1|Q3|Ⅲ|Ⅴ|\\.xlsx|\\.csv)");

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(each -> each.toString().endsWith(".ts")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void staysShort(Path source) throws IOException {
        assertTrue(Files.readAllLines(source).size() <= MOST_LINES, "more than 250 lines");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void needsNoExceptionFromTheContentSecurityPolicy(Path source) throws IOException {
        String text = Files.readString(source);
        for (String refused : List.of(" style=", "innerHTML", "unsafeHTML", "http://", "https://", "eval(")) {
            assertFalse(text.contains(refused), refused);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void tellsChineseInChineseAndEnglishInEnglish(Path source) throws IOException {
        List<String> mixed = new ArrayList<>();
        for (MatchResult text : TEXT.matcher(Files.readString(source)).results().toList()) {
            String chinese = PLACEHOLDER.matcher(text.group(2)).replaceAll("");
            if (THE_SAME_IN_BOTH.contains(chinese)) {
                continue;
            }
            boolean foreign = LATIN_IN_CHINESE.matcher(chinese).replaceAll("").matches(".*[A-Za-z]{2,}.*");
            if (foreign
                    || !HAN.matcher(chinese).find()
                    || HAN.matcher(text.group(4)).find()) {
                mixed.add(text.group());
            }
        }
        assertTrue(mixed.isEmpty(), mixed::toString);
    }

    @Test
    void textsAreFound() throws IOException {
        String texts = Files.readString(PAGES.resolve("target/texts.ts"));
        assertTrue(TEXT.matcher(texts).results().count() > 50, "the pattern no longer finds the texts");
    }
}
