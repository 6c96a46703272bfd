package io.qingce.load.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Many readers at once, each with one question after the other. The same turn asks the same questions in the same order,
 * whoever answers.
 *
 * @param count how many read at once
 * @param pause milliseconds between an answer and the next question of a reader
 * @param seed of the questions
 */
record Readers(int count, int pause, long seed) {

    /** Answers a question of a reader, whose number is from 0, and notes how long that took. */
    @FunctionalInterface
    interface Answering {
        void answer(int reader, ReadMix.Request request, Latencies latencies);
    }

    /** Lets all of them read for so long, each at least once. */
    void read(Answering answering, ReadMix mix, Duration duration, int turn, Latencies latencies) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        long end = System.nanoTime() + duration.toNanos();
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int reader = 0; reader < count; reader++) {
            int number = reader;
            Random random = random(turn, reader);
            running.add(CompletableFuture.runAsync(
                    () -> readUntil(end, number, random, answering, mix, latencies), threads));
        }
        try {
            running.forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
    }

    /** What a reader chooses its questions by in a turn. */
    Random random(int turn, int reader) {
        return new Random(seed * 31 + turn * 1_009L + reader);
    }

    private void readUntil(long end, int reader, Random random, Answering answering, ReadMix mix, Latencies latencies) {
        do {
            answering.answer(reader, mix.next(random), latencies);
            rest();
        } while (System.nanoTime() < end);
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
