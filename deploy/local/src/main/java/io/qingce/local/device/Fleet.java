package io.qingce.local.device;

import io.qingce.local.Refusal;
import io.qingce.local.feed.Api;
import io.qingce.local.feed.BatchAnswer;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Many simulated devices, each with a station of its own. */
public final class Fleet implements AutoCloseable {

    /** HJ 212 knows no other. */
    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** Of all of them. */
    public static final String PASSWORD = "123456";

    private static final String REGION = "模拟市";

    private final Vertx vertx = Vertx.vertx();
    private final Behaviour behaviour;
    private final Tally tally = new Tally();

    public Fleet(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** The number of a device: 24 characters, as the standard asks. */
    public static String device(int number) {
        return String.format(Locale.ROOT, "QC51A00000000000%08d", number);
    }

    /** The station of a device. */
    public static String site(int number) {
        return String.format(Locale.ROOT, "SIM-HJ-%05d", number);
    }

    /**
     * Registers devices 0 to {@code count - 1} and their stations. Can be repeated.
     *
     * @throws Refusal if a station is refused
     */
    public static void register(Api api, int count) {
        List<Map<String, Object>> sites = IntStream.range(0, count)
                .mapToObj(number -> Map.<String, Object>of(
                        "code",
                        site(number),
                        "name",
                        "模拟站 " + number,
                        "kind",
                        "AIR_STATION",
                        "region",
                        REGION,
                        "simulated",
                        true))
                .toList();
        put(api, "/api/sites", sites);
        List<Map<String, String>> devices = IntStream.range(0, count)
                .mapToObj(number -> Map.of("device", device(number), "site", site(number), "password", PASSWORD))
                .toList();
        put(api, "/api/feeds/hj212/devices", devices);
    }

    private static void put(Api api, String path, Object items) {
        BatchAnswer answer = api.put(path + "?items=problems", "application/json", Api.json(items), BatchAnswer.class);
        if (answer.counts().rejected() > 0) {
            throw new Refusal("Some were refused at " + path + ", the first: "
                    + answer.items().get(0));
        }
    }

    /** Connects devices 0 to {@code count - 1}, which begin so far in the past and go on until this is closed. */
    public void start(String host, int port, int count, Duration past) {
        NetClient client = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
        SocketAddress server = SocketAddress.inetSocketAddress(port, host);
        LocalDateTime first =
                LocalDateTime.now(BEIJING).truncatedTo(ChronoUnit.HOURS).minus(past);
        for (int number = 0; number < count; number++) {
            SimulatedDevice.Line line = new SimulatedDevice.Line(device(number), PASSWORD, first);
            SimulatedDevice device = new SimulatedDevice(vertx, client, server, line, this);
            // Not all in the same millisecond.
            vertx.setTimer(1 + number % 1000, due -> device.connect());
        }
    }

    /** What they did so far. */
    public Tally tally() {
        return tally;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
