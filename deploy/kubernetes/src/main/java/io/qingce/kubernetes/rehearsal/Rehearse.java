package io.qingce.kubernetes.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.kubernetes.Chart;
import io.qingce.local.Checkout;
import io.qingce.local.Console;
import io.qingce.local.Logs;
import io.qingce.local.feed.Api;
import io.qingce.local.feed.Arrival;
import io.qingce.local.feed.Loader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code deploy/kubernetes/rehearse}, inside of its namespaces. */
@Command(
        name = "deploy/kubernetes/rehearse",
        mixinStandardHelpOptions = true,
        description = {
            "Installs the chart on this machine without a cluster: images, environment, files, user, limits and probes as the"
                    + " manifests say.",
            "Then pods are killed and versions replaced under load; what was acknowledged has to be there, once. Exit code 1 if not."
        })
public final class Rehearse implements Callable<Integer> {

    private static final URI PORTAL = URI.create("http://qingce-portal:8080");
    private static final int STATIONS = 8;
    private static final int LOAD_SECONDS = 5;

    private static final byte[] REPUBLISHED =
            Api.json(Map.of("from", "2025-01-01T00:00:00+08:00", "to", "2026-01-01T00:00:00+08:00", "withSites", true));

    private final Console console;
    private final List<String> faults = new ArrayList<>();
    private final Path root = Path.of(System.getProperty("qingce.checkout"));

    @Option(names = "--values", description = "What is installed (default: deploy/kubernetes/rehearsal.yaml).")
    private Path values = root.resolve("deploy/kubernetes/rehearsal.yaml");

    @Option(names = "--archives", description = "Folder with the images (default: deploy/images/target/archives).")
    private Path archives = root.resolve("deploy/images/target/archives");

    /** @param console where it says what it sees */
    public Rehearse(Console console) {
        this.console = console;
    }

    /** Ends the process with 0, or with 1 if something was not as it has to be. */
    public static void main(String[] arguments) {
        Console.run(Rehearse::new, arguments);
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createDirectories(root.resolve("deploy/kubernetes/target/rehearsal"));
        Logs.to(folder.resolve("log"));
        Cluster cluster = new Cluster(folder);
        try (Beside beside = new Beside(cluster, folder.resolve("beside"))) {
            List<JsonNode> objects = Chart.objects(values);
            Configured configured = new Configured(objects, beside.secrets());
            try (Installed installed =
                    new Installed(cluster, objects, configured, archives, folder.resolve("images"))) {
                name(cluster, folder);
                rehearse(installed, beside);
                for (Deployed each : installed.deployments()) {
                    each.scale(0);
                }
            }
        } finally {
            cluster.close();
        }
        say(faults.isEmpty() ? "all was as it has to be" : "not as it has to be:");
        faults.forEach(fault -> say("%s", fault));
        return faults.isEmpty() ? 0 : 1;
    }

    private void rehearse(Installed installed, Beside beside) throws Exception {
        long begun = System.nanoTime();
        installed.start();
        say("installed: %d pods ready after %d s", pods(installed).size(), seconds(begun));
        String token = beside.token("演练", "reader", "feed", "site-editor", "plan-editor");
        Api api = new Api(PORTAL, token);
        List<String> plans = new ArrayList<>();
        Loader loader = new Loader(api);
        for (Path plan : new Checkout(root).plans()) {
            plans.add(loader.plan(plan));
        }
        Traffic traffic = new Traffic(PORTAL, token, STATIONS);
        try (traffic) {
            traffic.start();
            TimeUnit.SECONDS.sleep(LOAD_SECONDS);
        }
        await(beside);
        expectNothingLost(traffic);
        Map<String, String> answers = answers(api, plans);
        say(
                "end to end: %d plans, %d answers, %d hours acknowledged",
                plans.size(), answers.size(), traffic.acknowledged());
        killEach(installed, traffic, beside);
        roll(installed, traffic, beside, "a new version");
        roll(installed, traffic, beside, "back again");
        Map<String, String> after = answers(api, plans);
        expect(after.equals(answers), "answers of the plans changed");
        say("the same %d answers as before", after.size());
        restore(installed, traffic, beside, api, plans);
    }

    /** Every container is killed once while stations send; each is ready again, and nothing acknowledged is gone. */
    private void killEach(Installed installed, Traffic traffic, Beside beside) throws Exception {
        long begun = System.nanoTime();
        try (traffic) {
            traffic.start();
            for (Pod pod : pods(installed)) {
                int restarts = pod.restarts();
                pod.kill();
                while (pod.restarts() == restarts || !pod.isReady()) {
                    TimeUnit.MILLISECONDS.sleep(100);
                    if (seconds(begun) > 600) {
                        throw new IllegalStateException(pod.name() + " is not ready again. " + pod.endOfLog());
                    }
                }
            }
        }
        say(
                "killed: each of %d pods, all ready again, %d s; %d hours acknowledged, %d requests repeated, %d more than once",
                pods(installed).size(),
                seconds(begun),
                traffic.acknowledged(),
                traffic.repeated(),
                traffic.failedTwice());
        await(beside);
        expectNothingLost(traffic);
    }

    /** Every Deployment gets a new version while stations send; no request fails at its second try. */
    private void roll(Installed installed, Traffic traffic, Beside beside, String what) throws Exception {
        long begun = System.nanoTime();
        try (traffic) {
            traffic.start();
            for (Deployed each : installed.deployments()) {
                each.roll();
            }
        }
        say(
                "replaced, %s: %d s; %d hours acknowledged, %d requests repeated, %d more than once",
                what, seconds(begun), traffic.acknowledged(), traffic.repeated(), traffic.failedTwice());
        expect(
                traffic.failedTwice() == 0,
                "requests failed at their second try while versions changed: " + traffic.failedTwice());
        await(beside);
        expectNothingLost(traffic);
    }

    /**
     * Databases, bus and pods are lost and come back from a copy that was made while stations sent; what was recorded before is
     * sent to the bus again, and every answer is the one of then.
     */
    private void restore(Installed installed, Traffic traffic, Beside beside, Api api, List<String> plans)
            throws Exception {
        long begun = System.nanoTime();
        Path copy = root.resolve("deploy/kubernetes/target/rehearsal/copy");
        Map<String, String> before = answers(api, plans);
        List<Integer> marks;
        try (traffic) {
            traffic.start();
            TimeUnit.SECONDS.sleep(LOAD_SECONDS);
            marks = traffic.marks();
            beside.backUp(copy);
        }
        for (Deployed each : installed.deployments()) {
            each.scale(0);
        }
        beside.restore(copy);
        installed.start();
        api.post("/api/observations/republications", "application/json", REPUBLISHED, JsonNode.class);
        await(beside);
        List<String> missing = traffic.goOnFromRecord(marks);
        expect(missing.isEmpty(), "not in the copy, though acknowledged before: " + missing);
        expectNothingLost(traffic);
        expect(answers(api, plans).equals(before), "answers of the plans are others after everything was restored");
        say(
                "restored: databases of one moment, an empty bus; %d s; %d hours and %d answers as they were",
                seconds(begun), traffic.acknowledged(), before.size());
    }

    private void expectNothingLost(Traffic traffic) {
        List<String> differences = traffic.differences();
        expect(differences.isEmpty(), "not as acknowledged: " + differences);
    }

    /** Waits until everything that was sent has become a result. */
    private static void await(Beside beside) {
        List<URI> publishers = List.of(
                URI.create("http://qingce-plan-service:9081"), URI.create("http://qingce-monitoring-service:9082"));
        try (Arrival arrival =
                new Arrival(publishers, URI.create("http://qingce-report-service:9083"), beside.bootstrapServers())) {
            arrival.await(left -> {});
        }
    }

    /** What is answered of each target of each plan: status, value and reason. */
    private static Map<String, String> answers(Api api, List<String> plans) {
        Map<String, String> answers = new TreeMap<>();
        for (String plan : plans) {
            for (JsonNode item :
                    api.get("/api/attainment?plan=" + plan, JsonNode.class).path("items")) {
                answers.merge(
                        plan + " " + item.path("target").asText(),
                        item.path("status").asText() + " " + item.path("value") + " " + item.path("reason"),
                        (one, other) -> one + "; " + other);
            }
        }
        return answers;
    }

    /** Lets names of services be found by this process, whose files are its own. */
    private static void name(Cluster cluster, Path folder) throws IOException {
        Path hosts = Files.writeString(folder.resolve("hosts"), cluster.hosts("rehearsal", "127.0.0.1"));
        Machine.run("mount", "--bind", hosts.toString(), "/etc/hosts");
    }

    private static List<Pod> pods(Installed installed) {
        return installed.deployments().stream()
                .flatMap(each -> each.pods().stream())
                .toList();
    }

    private void expect(boolean isSo, String otherwise) {
        if (!isSo) {
            say("%s", otherwise);
            faults.add(otherwise);
        }
    }

    private void say(String what, Object... values) {
        console.result(what.formatted(values) + System.lineSeparator());
    }

    private static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }
}
