package io.qingce.house.setting;

import static java.util.stream.Collectors.joining;

import io.qingce.house.Checkout;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of all settings: what a person wrote down to a mark, and the tables that the sources say after it. */
final class SettingsPage {

    static final Path PAGE = Checkout.ROOT.resolve("docs/settings.md");
    static final String MARK = "<!-- From here on the sources speak. -->\n";

    private static final String HEAD =
            "\n| setting | environment | default | kind | meaning |\n|---|---|---|---|---|\n";
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([a-z][^`]*)` \\| `([^`]*)` \\| ((?:[^|]|\\\\\\|)*) \\| ([^|]*) \\| ((?:[^|]|\\\\\\|)*) \\|$");

    /** The modules that have settings, and how their tables are headed. */
    private static final Map<String, String> MODULES = modules();

    private SettingsPage() {}

    /** The tables of all modules. */
    static String tables() {
        return MODULES.entrySet().stream()
                .map(module -> "\n## " + module.getValue() + "\n" + HEAD + rows(module.getKey()))
                .collect(joining());
    }

    /** What a page says of settings, in its order. */
    static List<Setting> read(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> new Setting(row.group(1), row.group(4), row.group(3), row.group(5)))
                .toList();
    }

    /** The settings of a module, with what the files beside it set otherwise. */
    static List<Setting> settings(String module) {
        return SettingSources.of(Checkout.javaFiles(Checkout.ROOT.resolve(module + "/src/main/java"))).stream()
                .map(setting -> new Setting(
                        setting.name(),
                        setting.kind(),
                        standard(setting.name(), setting.standard()),
                        setting.meaning()))
                .toList();
    }

    /** The default of a setting, and what the services set instead. */
    static String standard(String name, String standard) {
        String everywhere =
                own("chassis", name).map(SettingSources::code).findFirst().orElse(standard);
        return Stream.concat(
                        Stream.of(everywhere),
                        MODULES.keySet().stream()
                                .filter(module -> !module.equals("chassis"))
                                .flatMap(module ->
                                        own(module, name).map(value -> module + " " + SettingSources.code(value))))
                .distinct()
                .collect(joining("; "));
    }

    /** What the file of a module sets a setting to; a name that ends in * stands for all that go on there. */
    private static Stream<String> own(String module, String name) {
        Properties properties = properties(module);
        return properties.stringPropertyNames().stream()
                .sorted()
                .filter(key ->
                        name.endsWith(".*") ? key.startsWith(name.substring(0, name.length() - 1)) : key.equals(name))
                .map(key -> name.endsWith(".*")
                        ? key.substring(name.length() - 1) + "=" + properties.getProperty(key)
                        : properties.getProperty(key));
    }

    private static Properties properties(String module) {
        Properties properties = new Properties();
        Stream.of("META-INF/microprofile-config.properties", "application.properties")
                .map(Checkout.ROOT.resolve(module).resolve("src/main/resources")::resolve)
                .filter(Files::exists)
                .map(Checkout::read)
                .forEach(text -> load(properties, text));
        return properties;
    }

    private static void load(Properties properties, String text) {
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String rows(String module) {
        return settings(module).stream().map(setting -> setting.row() + "\n").collect(joining());
    }

    private static Map<String, String> modules() {
        Map<String, String> modules = new LinkedHashMap<>();
        modules.put("chassis", "Every service");
        Stream.of("plan-service", "monitoring-service", "report-service", "portal")
                .forEach(name -> modules.put(name, name));
        return modules;
    }
}
