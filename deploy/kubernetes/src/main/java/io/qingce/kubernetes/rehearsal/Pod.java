package io.qingce.kubernetes.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pod, with what the kubelet does about it: the container is started again when it ends or its liveness fails, and is ready while its
 * readiness says so.
 */
final class Pod {

    private static final String SCRIPT = "container.sh";
    /** How long a node waits before it starts a container again that ended for the second time. */
    private static final Duration BACK_OFF = Duration.ofSeconds(10);

    private final Cluster cluster;
    private final PodTemplate template;
    private final Image image;
    private final String name;
    private final String address;
    private final Path folder;
    private final Thread kubelet;
    private volatile @Nullable Process container;
    private volatile boolean isReady;
    private volatile boolean isTerminating;
    private volatile int restarts;

    private Pod(Cluster cluster, PodTemplate template, Image image, String name) {
        this.cluster = cluster;
        this.template = template;
        this.image = image;
        this.name = name;
        this.folder = cluster.folder(name);
        this.address = cluster.attach(name);
        this.kubelet = new Thread(this::watch, name);
    }

    /** Starts one. */
    static Pod start(Cluster cluster, PodTemplate template, Image image, String name) {
        if (!image.user().equals(template.user())) {
            throw new IllegalStateException(name + " runs as " + template.user() + ", its image as " + image.user());
        }
        Pod pod = new Pod(cluster, template, image, name);
        pod.write();
        pod.kubelet.setDaemon(true);
        pod.kubelet.start();
        return pod;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    /** Whether requests may come to it. */
    boolean isReady() {
        return isReady && !isTerminating;
    }

    /** How often its container was started again. */
    int restarts() {
        return restarts;
    }

    /** Kills the process of the container, as {@code kill -9} would; the kubelet starts it again. */
    void kill() {
        program().forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends it as a node does: no more requests, the pause, the signal, and force when the grace is over. */
    void terminate() throws InterruptedException {
        long end = System.nanoTime() + template.grace().toNanos();
        isTerminating = true;
        TimeUnit.NANOSECONDS.sleep(template.pause().toNanos());
        program().forEach(ProcessHandle::destroy);
        Process running = container;
        if (running != null && !running.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            program().forEach(ProcessHandle::destroyForcibly);
            running.waitFor();
            throw new IllegalStateException(name + " did not end within its grace of "
                    + template.grace().toSeconds() + " s");
        }
        kubelet.interrupt();
        kubelet.join();
        cluster.detach(name);
    }

    /** What it wrote last. */
    String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException none) {
            return "";
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    private void watch() {
        try {
            while (!isTerminating) {
                Process running = launch();
                container = running;
                tend(running);
                isReady = false;
                if (isTerminating) {
                    return;
                }
                if (restarts++ > 0) {
                    TimeUnit.NANOSECONDS.sleep(BACK_OFF.toNanos());
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the probes until the container ends, and ends it when it does not live. */
    private void tend(Process running) throws InterruptedException {
        if (!awaitStart(running)) {
            return;
        }
        int unready = 0;
        int dead = 0;
        long nextLiveness = System.nanoTime();
        while (!running.waitFor(template.readiness().period().toMillis(), TimeUnit.MILLISECONDS)) {
            unready = template.readiness().succeeds(address) ? 0 : unready + 1;
            isReady = unready == 0 || (isReady && unready < template.readiness().failures());
            if (System.nanoTime() >= nextLiveness) {
                nextLiveness += template.liveness().period().toNanos();
                dead = template.liveness().succeeds(address) ? 0 : dead + 1;
                if (dead >= template.liveness().failures()) {
                    program().forEach(ProcessHandle::destroyForcibly);
                }
            }
        }
    }

    private boolean awaitStart(Process running) throws InterruptedException {
        for (int failed = 0; failed < template.startup().failures(); failed++) {
            if (running.waitFor(template.startup().period().toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (template.startup().succeeds(address)) {
                return true;
            }
        }
        program().forEach(ProcessHandle::destroyForcibly);
        running.waitFor();
        return false;
    }

    /** The process of the container: the child of what made its namespaces. */
    private List<ProcessHandle> program() {
        Process running = container;
        return running == null ? List.of() : running.children().toList();
    }

    private Process launch() {
        String[] user = template.user().split(":");
        List<String> command = new ArrayList<>(List.of("nsenter", "--net=" + Cluster.NETWORKS + "/" + name));
        command.addAll(List.of("unshare", "--mount", "--uts", "--ipc", "--pid", "--fork", "--kill-child"));
        command.addAll(List.of("sh", cluster.folder("").resolve(SCRIPT).toString(), folder.toString()));
        command.addAll(List.of("env", "-i"));
        image.environment().forEach((variable, value) -> command.add(variable + "=" + value));
        template.environment().forEach((variable, value) -> command.add(variable + "=" + value));
        command.addAll(List.of(
                "setpriv", "--no-new-privs", "unshare", "--root=" + folder.resolve("root"), "--wd=" + image.folder()));
        command.addAll(List.of("--setgid=" + user[1], "--setuid=" + user[0]));
        command.addAll(image.command());
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private void write() {
        try (var script = Pod.class.getResourceAsStream(SCRIPT)) {
            Path file = cluster.folder("").resolve(SCRIPT);
            if (script != null && !Files.exists(file)) {
                Files.copy(script, file);
            }
            Files.writeString(folder.resolve("image"), image.root().toString());
            Files.writeString(
                    folder.resolve("groups"),
                    lines(cluster.limits(name, template.memory(), template.processors()).stream()
                            .map(Path::toString)
                            .toList()));
            Path hosts = Files.writeString(folder.resolve("hosts"), cluster.hosts(name, address));
            List<String> mounts = new ArrayList<>(List.of("file " + hosts + " /etc/hosts"));
            for (Mount mount : template.mounts()) {
                Path source = mount.claim().isEmpty() ? filled(mount) : cluster.volume(mount.claim(), template.user());
                mounts.add((mount.isReadOnly() ? "folder " : "writable ") + source + " " + mount.path());
            }
            Files.writeString(folder.resolve("mounts"), lines(mounts));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path filled(Mount mount) throws IOException {
        Path source = Files.createDirectories(
                folder.resolve("volumes").resolve(mount.path().substring(1).replace('/', '-')));
        for (Map.Entry<String, String> file : mount.files().entrySet()) {
            Files.writeString(source.resolve(file.getKey()), file.getValue());
        }
        Machine.run("chown", "-R", template.user(), source.toString());
        return source;
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
