package io.qingce.local.device;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What can be said about simulated devices on a command line. */
public final class DeviceOptions {

    @Option(
            names = "--devices",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many simulated data loggers 数采仪 report over HJ 212 (default: ${DEFAULT-VALUE}).")
    private int devices;

    @Option(
            names = "--faults",
            split = ",",
            paramLabel = "FAULT",
            description = "How they misbehave: ${COMPLETION-CANDIDATES}; divided by commas (default: they do not).")
    private List<Fault> faults = new ArrayList<>();

    @Option(
            names = "--fault-share",
            paramLabel = "SHARE",
            defaultValue = "0.2",
            description = "On which share of the hours they misbehave (default: ${DEFAULT-VALUE}).")
    private double share;

    @Option(
            names = "--pace",
            paramLabel = "MS",
            defaultValue = "1000",
            description = "Milliseconds from one hour to the next, until the present is reached (${DEFAULT-VALUE}).")
    private long pace;

    @Option(
            names = "--past",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "How many days ago they begin (default: ${DEFAULT-VALUE}).")
    private long past;

    /** How many devices. */
    public int devices() {
        return devices;
    }

    /** How long ago they begin. */
    public Duration past() {
        return Duration.ofDays(past);
    }

    /** How they go about it. */
    public Behaviour behaviour() {
        return new Behaviour(faults, share, Duration.ofMillis(pace), Duration.ofSeconds(10));
    }
}
