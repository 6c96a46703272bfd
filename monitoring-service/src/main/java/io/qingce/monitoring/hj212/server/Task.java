package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.quarantine.Unusable;
import io.qingce.monitoring.hj212.recording.ReceivedUpload;
import java.util.List;

/** Something to be stored, and what to do once it is. */
sealed interface Task {

    /** Bytes of the packets that wait with it. */
    int bytes();

    /** Called once, on the thread that stores, when it is durable. */
    Runnable done();

    /**
     * A usable upload.
     *
     * @param packets the packets that it came in: several if it was divided
     */
    record Store(ReceivedUpload upload, List<RawBytes> packets, String remote, Runnable done) implements Task {
        @Override
        public int bytes() {
            return packets.stream().mapToInt(RawBytes::length).sum();
        }
    }

    /** A packet for the quarantine. */
    record SetAside(Unusable unusable, Runnable done) implements Task {
        @Override
        public int bytes() {
            return unusable.refusal().bytes().length();
        }
    }
}
