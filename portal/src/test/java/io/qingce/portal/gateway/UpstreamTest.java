package io.qingce.portal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UpstreamTest {

    private static final Path CONTRACTS = Path.of("..", "contracts/openapi");
    private static final Pattern PATH = Pattern.compile("(?m)^  (/api/\\S*):$");

    /** A path that is forgotten here is answered by the wrong service: 404 for whoever comes through the gateway. */
    @ParameterizedTest
    @EnumSource
    void answersEveryPathThatItsDescriptionHas(Upstream service) throws IOException {
        String description = Files.readString(CONTRACTS.resolve(service.label() + "-service.yaml"));
        List<String> paths =
                PATH.matcher(description).results().map(path -> path.group(1)).toList();
        assertTrue(paths.size() > 10, paths.toString());
        assertEquals(
                List.of(),
                paths.stream()
                        .filter(path -> Upstream.answering(path) != service)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/sites, MONITORING",
        "/api/sites.geojson, MONITORING",
        "/api/sitesandmore, REPORT",
        "/api/plans/, PLAN",
        "/api/planning, REPORT",
        "/api, REPORT"
    })
    void answersNothingThatOnlyBeginsLikeItsPaths(String path, Upstream service) {
        assertEquals(service, Upstream.answering(path));
    }
}
