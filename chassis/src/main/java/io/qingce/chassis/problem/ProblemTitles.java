package io.qingce.chassis.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The kinds of problems in Chinese, by the last part of their type: {@code problems.zh.properties}. */
final class ProblemTitles {

    private static final Properties CHINESE = read();

    private ProblemTitles() {}

    /** The title of a kind; empty if it has none in Chinese. */
    static Optional<String> of(String slug) {
        return Optional.ofNullable(CHINESE.getProperty(slug));
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
