package io.qingce.kubernetes.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The pods of a Deployment, and how one version follows the other. */
final class Deployed {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Cluster cluster;
    private final List<Pod> pods = new CopyOnWriteArrayList<>();
    private final PodTemplate template;
    private final Image image;
    private int made;

    Deployed(Cluster cluster, PodTemplate template, Image image) {
        this.cluster = cluster;
        this.template = template;
        this.image = image;
    }

    String name() {
        return template.name();
    }

    PodTemplate template() {
        return template;
    }

    List<Pod> pods() {
        return List.copyOf(pods);
    }

    /** Starts or ends pods until there are so many; does not wait for those that start. */
    void scale(int replicas) throws InterruptedException {
        while (pods.size() < replicas) {
            pods.add(Pod.start(cluster, template, image, template.name() + "-" + ++made));
        }
        while (pods.size() > replicas) {
            end(pods.get(pods.size() - 1));
        }
    }

    /** Waits until all are ready. */
    void awaitReady() throws InterruptedException {
        for (Pod pod : pods) {
            await(pod);
        }
    }

    /** Replaces every pod as the strategy says: one more than wanted and none fewer, or all of them at once. */
    void roll() throws InterruptedException {
        List<Pod> before = pods();
        if (template.takesTurns()) {
            scale(0);
            scale(before.size());
            awaitReady();
            return;
        }
        for (Pod old : before) {
            Pod one = Pod.start(cluster, template, image, template.name() + "-" + ++made);
            pods.add(one);
            await(one);
            end(old);
        }
    }

    private void end(Pod pod) throws InterruptedException {
        pod.terminate();
        pods.remove(pod);
    }

    private static void await(Pod pod) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!pod.isReady()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(pod.name() + " is not ready. " + pod.endOfLog());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
