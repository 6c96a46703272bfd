package io.qingce.kubernetes.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The network and the limits of a node, inside namespaces that are this process's own: a bridge, an address for each service on it, a
 * namespace for each pod with a way to it. The names of services are in the hosts file of every pod, in place of a name server.
 */
final class Cluster {

    private static final String BRIDGE = "qingce0";
    private static final String GATEWAY = "10.244.0.1";
    /** Where {@code ip netns} keeps the networks that it names. */
    static final String NETWORKS = "/run/netns";

    private static final Path GROUPS = Path.of("/sys/fs/cgroup");
    private static final BigDecimal PERIOD = new BigDecimal(100_000);

    private final Path folder;
    private final AtomicInteger pods = new AtomicInteger();
    private final Map<String, String> services = new LinkedHashMap<>();
    private final List<Path> groups = new ArrayList<>();

    /** @param folder empty, for the files of pods */
    Cluster(Path folder) {
        this.folder = folder;
        // Names of the pods' networks are this process's own, too.
        Machine.run("mkdir", "-p", NETWORKS);
        Machine.run("mount", "-t", "tmpfs", "tmpfs", NETWORKS);
        Machine.run("ip", "link", "set", "lo", "up");
        Machine.run("ip", "link", "add", BRIDGE, "type", "bridge");
        Machine.run("ip", "address", "add", GATEWAY + "/16", "dev", BRIDGE);
        Machine.run("ip", "link", "set", BRIDGE, "up");
    }

    /** The address of a service, from now on in the hosts file of pods that start. */
    String service(String name) {
        return services.computeIfAbsent(name, each -> {
            String address = "10.96.0." + (services.size() + 1);
            Machine.run("ip", "address", "add", address + "/32", "dev", BRIDGE);
            return address;
        });
    }

    /** A namespace of the network for a pod, and its address in it. */
    String attach(String pod) {
        int number = pods.incrementAndGet();
        String address = "10.244." + (1 + number / 250) + "." + (1 + number % 250);
        String outside = "pod" + number;
        Machine.run("ip", "netns", "add", pod);
        Machine.run("ip", "link", "add", outside, "type", "veth", "peer", "name", "eth0", "netns", pod);
        Machine.run("ip", "link", "set", outside, "master", BRIDGE, "up");
        inside(pod, "link", "set", "lo", "up");
        inside(pod, "address", "add", address + "/16", "dev", "eth0");
        inside(pod, "link", "set", "eth0", "up");
        inside(pod, "route", "add", "default", "via", GATEWAY);
        return address;
    }

    /** Forgets the namespace of a pod. */
    void detach(String pod) {
        Machine.run("ip", "netns", "delete", pod);
    }

    /** The hosts file of a pod. */
    String hosts(String pod, String address) {
        StringBuilder hosts = new StringBuilder("127.0.0.1 localhost\n" + address + " " + pod + "\n");
        services.forEach((name, of) -> hosts.append(of).append(' ').append(name).append('\n'));
        return hosts.toString();
    }

    /** Groups that hold a pod to its limits. */
    synchronized List<Path> limits(String pod, long memory, BigDecimal processors) {
        String quota = processors.multiply(PERIOD).toBigInteger().toString();
        String name = "qingce-" + ProcessHandle.current().pid() + "-" + pod;
        List<Path> made;
        if (Files.exists(GROUPS.resolve("cgroup.controllers"))) {
            write(GROUPS.resolve("cgroup.subtree_control"), "+memory +cpu");
            Path group = made(GROUPS.resolve(name));
            write(group.resolve("memory.max"), Long.toString(memory));
            write(group.resolve("cpu.max"), quota + " " + PERIOD);
            made = List.of(group);
        } else {
            Path ofMemory = made(GROUPS.resolve("memory").resolve(name));
            write(ofMemory.resolve("memory.limit_in_bytes"), Long.toString(memory));
            Path ofProcessors = made(GROUPS.resolve("cpu").resolve(name));
            write(ofProcessors.resolve("cpu.cfs_period_us"), PERIOD.toString());
            write(ofProcessors.resolve("cpu.cfs_quota_us"), quota);
            made = List.of(ofMemory, ofProcessors);
        }
        groups.addAll(made);
        return made;
    }

    /** A folder for the files of a pod. */
    Path folder(String pod) {
        return made(folder.resolve("pods").resolve(pod));
    }

    /** The volume of a claim, which outlives pods. */
    Path volume(String claim, String user) {
        Path volume = made(folder.resolve("volumes").resolve(claim));
        Machine.run("chown", user, volume.toString());
        return volume;
    }

    /** Removes what lies outside of the namespaces: the groups. */
    void close() {
        groups.forEach(group -> {
            try {
                Files.deleteIfExists(group);
            } catch (IOException stillUsed) {
                // Its last process is on its way out; an empty group costs nothing.
            }
        });
    }

    private static void inside(String pod, String... command) {
        List<String> all = new ArrayList<>(List.of("ip", "-n", pod));
        all.addAll(List.of(command));
        Machine.run(all.toArray(String[]::new));
    }

    private static Path made(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Path file, String value) {
        try {
            Files.writeString(file, value);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
