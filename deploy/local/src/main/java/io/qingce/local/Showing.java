package io.qingce.local;

import io.qingce.local.demo.DemoReadings;
import io.qingce.local.feed.Api;
import io.qingce.local.feed.Arrival;
import io.qingce.local.feed.BatchAnswer.Counts;
import io.qingce.local.feed.Feed.Outcome;
import io.qingce.local.feed.Loader;
import io.qingce.local.feed.ReadingsFile;
import io.qingce.local.stack.ServiceName;
import io.qingce.local.stack.Stack;
import io.qingce.local.table.Attainment;
import io.qingce.local.table.AttainmentTable;
import io.qingce.local.table.Regions;
import io.qingce.local.table.Regions.Region;
import io.qingce.local.table.StatisticsTable;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Loads plans and readings, waits for the results and prints them. */
public final class Showing {

    /** The tables show what readings decide; the other targets of a plan wait for reports of its units. */
    private static final String MONITORED = "&dataClass=MONITORED_AIR,MONITORED_WATER";

    private final Stack stack;
    private final Api api;
    private final Loader loader;
    private final Console console;

    public Showing(Stack stack, Api api, Console console) {
        this.stack = stack;
        this.api = api;
        this.loader = new Loader(api);
        this.console = console;
    }

    /** Returns whether everything that was loaded was accepted. */
    boolean show(Checkout checkout, Options options) {
        List<String> plans = checkout.plans().stream().map(loader::plan).toList();
        console.remark(plans.size() + " plans are loaded.");
        boolean accepted = options.readings.isEmpty() ? loadDemo() : loadFiles(options);
        awaitResults();
        printResults(plans, options.readings.isEmpty());
        return accepted;
    }

    private boolean loadDemo() {
        console.remark("Posting simulated readings 模拟数据 ...");
        try (ProgressBar bar = bar("Loading", DemoReadings.estimate())) {
            Outcome outcome = loader.demo(bar::stepBy);
            bar.maxHint(bar.getCurrent());
            return report("simulated readings", outcome).rejected() == 0;
        }
    }

    private boolean loadFiles(Options options) {
        for (Path list : options.sites) {
            Counts counts = loader.sites(list);
            console.remark(list.getFileName() + ": " + counts.accepted() + " sites");
        }
        long accepted = 0;
        for (Path path : options.readings) {
            ReadingsFile file = ReadingsFile.of(path);
            try (ProgressBar bar = bar("Loading", file.count())) {
                Outcome outcome = loader.readings(file, bar::stepBy);
                accepted += report(path.getFileName().toString(), outcome).accepted();
            }
        }
        return accepted > 0;
    }

    private Counts report(String what, Outcome outcome) {
        Counts counts = outcome.counts();
        console.remark("%s: %d created, %d corrected, %d unchanged, %d rejected"
                .formatted(what, counts.created(), counts.corrected(), counts.unchanged(), counts.rejected()));
        outcome.rejections()
                .forEach(rejection -> console.remark("  rejected%s: %s %s"
                        .formatted(
                                rejection.line() == 0 ? "" : " line " + rejection.line(),
                                rejection.field(),
                                rejection.reason())));
        return counts;
    }

    private void awaitResults() {
        List<URI> publishers = List.of(
                stack.service(ServiceName.PLAN).management(),
                stack.service(ServiceName.MONITORING).management());
        URI report = stack.service(ServiceName.REPORT).management();
        try (Arrival arrival = new Arrival(publishers, report, stack.bootstrapServers());
                ProgressBar bar = bar("Computing", 1)) {
            arrival.await(left -> {
                bar.maxHint(Math.max(bar.getMax(), left));
                bar.stepTo(bar.getMax() - left);
            });
        }
    }

    /**
     * Prints a table for each plan, and one for each region that none of them covers.
     *
     * @param all whether plans are shown of whose region nothing was measured
     */
    public void printResults(List<String> plans, boolean all) {
        List<Region> regions = api.get("/api/statistics/regions", Regions.class).items();
        List<String> covered = new ArrayList<>();
        for (String plan : plans) {
            Attainment attainment = api.get("/api/attainment?plan=" + plan + MONITORED, Attainment.class);
            covered.add(attainment.region());
            if (all || regions.stream().anyMatch(region -> region.name().equals(attainment.region()))) {
                console.result(AttainmentTable.print(attainment));
            }
        }
        regions.stream()
                .filter(region -> !covered.contains(region.name()))
                .forEach(region -> console.result(new StatisticsTable(api).print(region)));
    }

    private static ProgressBar bar(String task, long max) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(max)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .build();
    }
}
