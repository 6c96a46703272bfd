package io.qingce.load;

import io.qingce.local.stack.ServiceName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The empty database of a service, made by its own scripts: what the harness asks in SQL is asked of real tables. */
public final class ServiceDatabase extends EmptyDatabase {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path OUTBOX = ROOT.resolve("chassis/src/main/resources/db/outbox");

    /** @param folder takes the server */
    public ServiceDatabase(Path folder, ServiceName service) throws SQLException {
        super(folder);
        for (Path script : scripts(ROOT.resolve(service.module()).resolve("src/main/resources/db/migration"))) {
            execute(read(script));
        }
    }

    /** In the order in which Flyway runs them. */
    private static List<Path> scripts(Path own) {
        List<Path> scripts = new ArrayList<>();
        for (Path folder : List.of(OUTBOX, own)) {
            try (Stream<Path> files = Files.list(folder)) {
                scripts.addAll(
                        files.filter(file -> file.toString().endsWith(".sql")).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        scripts.sort(Comparator.comparingDouble(ServiceDatabase::version));
        return scripts;
    }

    private static double version(Path script) {
        return Double.parseDouble(script.getFileName()
                .toString()
                .replaceAll("^V([0-9_]+)__.*", "$1")
                .replace('_', '.'));
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
