package io.qingce.chassis.problem;

import io.qingce.chassis.language.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The kinds of problems in Chinese, by the last part of their type: {@code problems.zh.properties}. */
final class ProblemTitles {

    private static final Properties CHINESE = read();

    private ProblemTitles() {}

    /** The title of a kind in Chinese, or another if it has none. */
    static String chinese(String slug, String otherwise) {
        return CHINESE.getProperty(slug, otherwise);
    }

    /** The title of a kind in both languages; as it is if it has none in Chinese. */
    static String both(String slug, String english) {
        String chinese = CHINESE.getProperty(slug);
        return chinese == null ? english : Words.both(chinese, english);
    }

    /** The title of a kind in English: its slug in words. */
    static String english(String slug) {
        return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
    }

    private static Properties read() {
        Properties titles = new Properties();
        String resource = "/problems.zh.properties";
        try (InputStream stream = Objects.requireNonNull(ProblemTitles.class.getResourceAsStream(resource), resource)) {
            titles.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return titles;
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}
