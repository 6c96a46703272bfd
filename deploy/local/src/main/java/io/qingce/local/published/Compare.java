package io.qingce.local.published;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.local.Console;
import io.qingce.local.feed.Api;
import io.qingce.local.published.PublishedFile.Row;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/local/compare}: published figures against any running Qingce. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Computes published hourly indices and water classes again, through the running system, and says where"
                        + " and how they differ.")
public final class Compare implements Callable<Integer> {

    private static final int ITEMS_A_CALL = 5_000;

    private final Console console;

    @Option(names = "--api", defaultValue = "http://localhost:8080", description = "HTTP (${DEFAULT-VALUE}).")
    private URI api = URI.create("http://localhost:8080");

    @Option(
            names = "--lakes",
            description = "CSV with section and tp_basis_inferred: where it says lake, the limits of TP in lakes hold.")
    private @Nullable Path lakes;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Published figures, .csv or .csv.gz.")
    private List<Path> files = new ArrayList<>();

    private Compare(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        Console.run(Compare::new, arguments);
    }

    @Override
    public Integer call() {
        Set<String> known = lakes == null ? Set.of() : lakes(PublishedFile.read(lakes));
        for (Path path : files) {
            PublishedFile file = PublishedFile.read(path);
            List<Figures> figures = new ArrayList<>(HourlyIndices.in(file));
            figures.addAll(WaterClasses.in(file, known));
            if (figures.isEmpty()) {
                console.remark(path + ": no known layout of published indices or classes.");
                return CommandLine.ExitCode.USAGE;
            }
            figures.forEach(
                    each -> console.result(agreement(new Api(api), file, each).toString()));
        }
        return 0;
    }

    private static Set<String> lakes(PublishedFile file) {
        return file.rows().stream()
                .filter(row -> row.text("tp_basis_inferred").equals("lake"))
                .map(row -> row.text("section"))
                .collect(Collectors.toSet());
    }

    /** Every complete row, thousands in a call. */
    static Agreement agreement(Api api, PublishedFile file, Figures figures) {
        Agreement agreement = new Agreement(file.name(), file.rows().size());
        List<Row> complete = file.rows().stream().filter(figures::isComplete).toList();
        for (int first = 0; first < complete.size(); first += ITEMS_A_CALL) {
            List<Row> rows = complete.subList(first, Math.min(complete.size(), first + ITEMS_A_CALL));
            byte[] items = Api.json(rows.stream().map(figures::item).toList());
            JsonNode answer = api.post(figures.path(), "application/json", items, JsonNode.class);
            for (int i = 0; i < rows.size(); i++) {
                JsonNode item = answer.path("items").path(i);
                JsonNode result = item.path("results").path(0);
                if (result.isMissingNode()) {
                    agreement.differs("refused", rows.get(i) + " " + item);
                } else {
                    figures.compare(rows.get(i), result, agreement);
                }
            }
        }
        return agreement;
    }
}
