package io.qingce.monitoring.hj212.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came out of a decoder, sorted. */
record Decoded(List<Framed> all) {

    static Decoded of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Decoded of(byte[] bytes) {
        FrameDecoder decoder = new FrameDecoder();
        List<Framed> found = new ArrayList<>();
        decoder.decode(bytes, 0, bytes.length, found::add);
        decoder.finish(found::add);
        return new Decoded(found);
    }

    List<String> segments() {
        return frames().stream().map(frame -> frame.segment().toString()).toList();
    }

    List<Frame> frames() {
        return all.stream()
                .filter(Frame.class::isInstance)
                .map(Frame.class::cast)
                .toList();
    }

    List<Refusal> refusals() {
        return all.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
    }

    Map<Deviation, Integer> deviations() {
        Map<Deviation, Integer> counts = new EnumMap<>(Deviation.class);
        for (Framed framed : all) {
            if (framed instanceof Aberration aberration) {
                counts.merge(aberration.deviation(), 1, Integer::sum);
            } else if (framed instanceof Frame frame) {
                frame.deviations().forEach(it -> counts.merge(it, 1, Integer::sum));
            }
        }
        return counts;
    }
}
