package io.qingce.load.arena;

import io.qingce.load.World;
import io.qingce.load.proxy.Proxy;
import io.qingce.local.Console;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import io.qingce.servers.FreePort;
import io.qingce.servers.LocalKafka;
import io.qingce.servers.LocalPostgres;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The whole stack: PostgreSQL, Kafka, the three services and the portal, with a proxy between every two of them. */
public final class Arena implements AutoCloseable {

    private static final String POSTGRES = "postgres";
    private static final String KAFKA = "kafka";
    private static final Map<String, String> SIZES = Map.of(POSTGRES, "3G", KAFKA, "3G", "evidence", "256M");

    private final Map<Link, Proxy> proxies = new EnumMap<>(Link.class);
    private final Map<ServiceName, Service> services = new EnumMap<>(ServiceName.class);
    private final Map<ServiceName, Clock> clocks = new EnumMap<>(ServiceName.class);
    private final Map<String, SmallDisk> disks = new TreeMap<>();
    private final Health health = new Health();
    private final Optional<Path> clockLibrary;
    private final World world;
    private final Keeper keeper;

    private Arena(Optional<Path> folder, Optional<Path> clockLibrary, Console console) {
        this.clockLibrary = clockLibrary;
        List<LocalKafka.Door> doors = new ArrayList<>();
        for (ServiceName name : ServiceName.values()) {
            int port = FreePort.next();
            Proxy proxy = open(Link.kafka(name), port);
            doors.add(new LocalKafka.Door(name.name(), port, "127.0.0.1:" + proxy.port()));
        }
        world = World.open(
                console, new World.Places(() -> folder.map(this::mount).orElseGet(Map::of), doors));
        keeper = world.keep(new Keeper(world, console));
    }

    /**
     * Starts everything over empty databases.
     *
     * @param folder for small disks; none if mounting is not permitted
     * @param clockLibrary as {@link Clock#library} makes it; none if clocks are not to jump
     */
    public static Arena open(Optional<Path> folder, Optional<Path> clockLibrary, Console console) {
        Arena arena = new Arena(folder, clockLibrary, console);
        try {
            arena.startServices();
            arena.openGateway();
            return arena;
        } catch (RuntimeException failure) {
            arena.close();
            throw failure;
        }
    }

    private Map<String, Path> mount(Path folder) {
        LocalPostgres.endLeftOver(folder.resolve(POSTGRES).resolve(POSTGRES));
        LocalKafka.endLeftOver(folder.resolve(KAFKA).resolve(KAFKA));
        Map<String, Path> places = new TreeMap<>();
        SIZES.forEach((part, size) -> {
            SmallDisk disk = SmallDisk.mount(folder, part, size);
            disks.put(part, disk);
            places.put(part, disk.folder(part));
        });
        return places;
    }

    /** The servers and processes. */
    public World world() {
        return world;
    }

    /** What starts ended servers again. */
    public Keeper keeper() {
        return keeper;
    }

    /** What the services say of themselves. */
    public Health health() {
        return health;
    }

    /** The network between two parts. */
    public Proxy link(Link link) {
        return Objects.requireNonNull(proxies.get(link));
    }

    /** A service. */
    public Service service(ServiceName name) {
        return Objects.requireNonNull(services.get(name));
    }

    /** The clock of a service; empty where clocks cannot be made to jump. */
    public Optional<Clock> clock(ServiceName name) {
        return Optional.ofNullable(clocks.get(name));
    }

    /** A small disk under a part; empty where mounting is not permitted. */
    public Optional<SmallDisk> disk(String part) {
        return Optional.ofNullable(disks.get(part));
    }

    /** Where clients from outside come to. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + link(Link.CLIENT_GATEWAY).port());
    }

    /** One more replica of a service, ready when this returns. */
    public Service replica(ServiceName name) {
        Map<String, String> settings = settings(name);
        settings.remove("QINGCE_HJ212_PORT");
        return world.start(name, settings);
    }

    @Override
    public void close() {
        world.close();
        proxies.values().forEach(Proxy::close);
        disks.values().forEach(SmallDisk::close);
    }

    private void startServices() {
        int devices = FreePort.next();
        open(Link.DEVICE_MONITORING, devices);
        for (ServiceName name : ServiceName.values()) {
            open(Link.postgres(name), world.postgresPort());
            clockLibrary.ifPresent(library ->
                    clocks.put(name, new Clock(world.log(name.module() + "-clock"), library)));
            Map<String, String> settings = settings(name);
            if (name == ServiceName.MONITORING) {
                settings.put("QINGCE_HJ212_PORT", Integer.toString(devices));
            }
            services.put(name, world.start(name, settings));
        }
    }

    private Map<String, String> settings(ServiceName name) {
        Map<String, String> settings = new TreeMap<>();
        settings.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:%d/%s"
                        .formatted(link(Link.postgres(name)).port(), name.database()));
        settings.put(
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + link(Link.kafka(name)).port());
        clock(name).ifPresent(clock -> settings.putAll(clock.environment()));
        return settings;
    }

    private void openGateway() {
        Map<String, String> addresses = new TreeMap<>();
        services.forEach((name, service) -> {
            Proxy proxy = open(Link.gateway(name), service.uri().getPort());
            addresses.put("QINGCE_PORTAL_" + name + "_SERVICE", "http://127.0.0.1:" + proxy.port());
        });
        open(Link.CLIENT_GATEWAY, world.startPortal(addresses).uri().getPort());
    }

    private Proxy open(Link link, int target) {
        Proxy proxy = Proxy.before(target);
        proxies.put(link, proxy);
        return proxy;
    }
}
