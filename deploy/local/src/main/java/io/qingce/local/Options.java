package io.qingce.local;

import io.qingce.local.device.DeviceOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said on the command line. */
final class Options {

    @Option(names = "--exit", description = "Stop after the tables: exit code 0 if all went well.")
    boolean exit;

    @Option(
            names = "--infra",
            description =
                    "Only PostgreSQL and Kafka, for working on a service in dev mode; prints the settings it needs.")
    boolean infra;

    @Option(names = "--fresh", description = "Forget what earlier starts stored.")
    boolean fresh;

    @Option(
            names = "--auth",
            description =
                    "Ask who somebody is: an identity provider of this machine, of whose people deploy/local/login"
                            + " prints the tokens. Without it whoever reaches this machine may do everything.")
    boolean auth;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the portal on this machine (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "Port of Kafka on this machine (default: ${DEFAULT-VALUE}).")
    int kafkaPort;

    @Option(
            names = "--hj212-port",
            paramLabel = "PORT",
            defaultValue = "8212",
            description = "Port for data loggers that speak HJ 212 (default: ${DEFAULT-VALUE}).")
    int hj212Port;

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description = "Hourly air readings (.csv or .csv.gz) instead of simulated ones: air_city_hourly,"
                    + " air_station_hourly or beijing12, known by the header. May be repeated.")
    List<Path> readings = new ArrayList<>();

    @Option(
            names = "--sites",
            paramLabel = "FILE",
            description = "List of the stations (.csv) that the readings belong to. May be repeated.")
    List<Path> sites = new ArrayList<>();

    @Mixin
    DeviceOptions devices = new DeviceOptions();
}
