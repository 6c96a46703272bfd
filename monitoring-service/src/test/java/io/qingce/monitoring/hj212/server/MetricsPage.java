package io.qingce.monitoring.hj212.server;

import io.restassured.RestAssured;
import java.util.function.Predicate;

/** What the service says about itself at {@code /metrics}. */
final class MetricsPage {

    private MetricsPage() {}

    /** The sum of the samples whose line begins so. */
    static double sum(String address, String beginning) {
        return sum(address, (String line) -> line.startsWith(beginning));
    }

    /** The sum of the samples of such lines. */
    static double sum(String address, Predicate<String> wanted) {
        return RestAssured.get(address)
                .asString()
                .lines()
                .filter(wanted)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
