package io.qingce.load.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.Wait;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SkyTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(2);

    private final Sky sky = new Sky();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsEverythingThroughAtFirst(boolean isAnswer) throws InterruptedException {
        assertEquals(Weather.FAIR, sky.weather());
        assertTrue(sky.awaitPassage(isAnswer));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void resetsWhileItIsCut(boolean isAnswer) throws InterruptedException {
        sky.turn(Weather.CUT);
        assertFalse(sky.awaitPassage(isAnswer));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void holdsWhileItIsSilentAndLetsThroughAfterwards(boolean isAnswer) throws Exception {
        sky.turn(Weather.SILENT);
        Waiting waiting = new Waiting(() -> sky.awaitPassage(isAnswer));
        waiting.awaitRest();
        sky.turn(Weather.FAIR);
        assertTrue(waiting.get());
    }

    @Test
    void resetsWhatWasHeldWhenItIsCutThen() throws Exception {
        sky.turn(Weather.SILENT);
        Waiting waiting = new Waiting(() -> sky.awaitPassage(false));
        waiting.awaitRest();
        sky.turn(Weather.CUT);
        assertFalse(waiting.get());
    }

    @Test
    void delaysAnswersOnly() throws InterruptedException {
        sky.turn(Weather.slow(Duration.ofHours(1)));
        assertTrue(sky.awaitPassage(false));
    }

    @Test
    void delaysAnswersByItsTime() throws InterruptedException {
        Duration delay = Duration.ofMillis(60);
        sky.turn(Weather.slow(delay));
        long begin = System.nanoTime();
        assertTrue(sky.awaitPassage(true));
        assertTrue(System.nanoTime() - begin >= delay.toNanos());
    }

    @Test
    void letsALateAnswerGoWhenTheWeatherTurns() throws Exception {
        sky.turn(Weather.slow(Duration.ofHours(1)));
        Waiting waiting = new Waiting(() -> sky.awaitPassage(true));
        waiting.awaitRest();
        sky.turn(Weather.FAIR);
        assertTrue(waiting.get());
    }

    @Test
    void endsWithWhoeverIsInterrupted() throws Exception {
        sky.turn(Weather.SILENT);
        Waiting waiting = new Waiting(() -> sky.awaitPassage(true));
        waiting.awaitRest();
        waiting.thread.interrupt();
        ExecutionException ended = assertThrows(ExecutionException.class, waiting::get);
        assertTrue(ended.getCause() instanceof InterruptedException, ended.toString());
    }

    /** A thread that waits for something, and whether it stands still. */
    private static final class Waiting {

        private final FutureTask<Boolean> task;
        private final Thread thread;

        Waiting(Callable<Boolean> work) {
            task = new FutureTask<>(work);
            thread = new Thread(task, "waiting");
            thread.setDaemon(true);
            thread.start();
        }

        void awaitRest() {
            Wait.until(
                    "a thread that waits",
                    LONG,
                    LOOK,
                    () -> thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
            assertFalse(task.isDone());
        }

        boolean get() throws Exception {
            return task.get();
        }
    }
}
