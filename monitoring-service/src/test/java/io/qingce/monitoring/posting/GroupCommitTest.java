package io.qingce.monitoring.posting;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<List<String>> commits = new CopyOnWriteArrayList<>();

    @AfterEach
    void leave() {
        gate.countDown();
        callers.shutdownNow();
    }

    @Test
    void refusesMoreThanMayWait() {
        try (GroupCommit<String, String> group = group(2)) {
            var first = offer(group, "first");
            await().until(() -> commits.size() == 1);
            var second = offer(group, "second");
            var third = offer(group, "third");
            await().until(() -> group.waiting() == 2);
            assertThrows(OverloadedException.class, () -> group.take("fourth"));
            gate.countDown();
            assertEquals(List.of("FIRST", "SECOND", "THIRD"), List.of(first.join(), second.join(), third.join()));
        }
    }

    @Test
    void storesTogetherWhatWaitsTogether() {
        try (GroupCommit<String, String> group = group(10)) {
            var first = offer(group, "first");
            await().until(() -> commits.size() == 1);
            var others = List.of(offer(group, "a"), offer(group, "b"), offer(group, "c"));
            await().until(() -> group.waiting() == 3);
            gate.countDown();
            first.join();
            others.forEach(CompletableFuture::join);
            assertEquals(2, commits.size());
            assertEquals(3, commits.get(1).size());
        }
    }

    @Test
    void failsOnlyTheItemThatCannotBeStored() {
        try (GroupCommit<String, String> group = group(10)) {
            var first = offer(group, "first");
            await().until(() -> commits.size() == 1);
            var bad = offer(group, "bad");
            var good = offer(group, "good");
            await().until(() -> group.waiting() == 2);
            gate.countDown();
            assertEquals("FIRST", first.join());
            assertEquals("GOOD", good.join());
            CompletionException failure = assertThrows(CompletionException.class, bad::join);
            assertTrue(failure.getCause() instanceof IllegalArgumentException);
        }
    }

    @Test
    void takesBackWhatWaitsTooLong() {
        try (GroupCommit<String, String> group = group(10, Duration.ofMillis(50))) {
            var first = offer(group, "first");
            await().until(() -> commits.size() == 1);
            assertThrows(OverloadedException.class, () -> group.take("second"));
            CompletionException unknown = assertThrows(CompletionException.class, first::join);
            assertTrue(unknown.getCause() instanceof UnknownOutcomeException);
            gate.countDown();
        }
        assertEquals(List.of(List.of("first")), commits, "what was taken back is not stored afterwards");
    }

    @Test
    void tellsTheCallerWhenAnErrorEndsTheTransactionAndGoesOn() {
        gate.countDown();
        try (GroupCommit<String, String> group = group(10)) {
            assertThrows(UnknownOutcomeException.class, () -> group.take("error"));
            assertEquals("NEXT", group.take("next"));
        }
    }

    private CompletableFuture<String> offer(GroupCommit<String, String> group, String item) {
        return CompletableFuture.supplyAsync(() -> group.take(item), callers);
    }

    private GroupCommit<String, String> group(int waiting) {
        return group(waiting, Duration.ofSeconds(30));
    }

    private GroupCommit<String, String> group(int waiting, Duration patience) {
        return new GroupCommit<>("test", new GroupCommitLimits(waiting, 10, 1, patience), this::commit);
    }

    private List<String> commit(List<String> items) {
        commits.add(items);
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (items.contains("error")) {
            throw new StackOverflowError("error");
        }
        if (items.contains("bad")) {
            throw new IllegalArgumentException("bad");
        }
        return items.stream()
                .map(item -> item.toUpperCase(java.util.Locale.ROOT))
                .toList();
    }
}
