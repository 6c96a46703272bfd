package io.qingce.monitoring.hj212;

import io.qingce.monitoring.hj212.frame.Frame;
import io.qingce.monitoring.hj212.frame.FrameDecoder;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.Framed;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.upload.DeviceProfile;
import io.qingce.monitoring.hj212.upload.UploadReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Hour packets of six factors a second on one core, from the bytes of the line to values with units: framed, checked,
 * parsed and read. Nothing is stored. Beside it the least that any reader must do: look at every byte for the line ends.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class ParsingBenchmark {

    private static final int PACKETS = 100;
    /** What a connection hands over at once. */
    private static final int CHUNK = 2048;

    private final UploadReader reader = new UploadReader(DeviceProfile.standard(ZoneId.of("Asia/Shanghai")));
    private byte[] line = new byte[0];

    @Setup
    public void write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int packet = 0; packet < PACKETS; packet++) {
            byte[] segment = segment(packet).getBytes(StandardCharsets.US_ASCII);
            bytes.writeBytes(FrameWriter.frame(RawBytes.copyOf(segment, 0, segment.length)).toBytes());
        }
        line = bytes.toByteArray();
    }

    @Benchmark
    @OperationsPerInvocation(PACKETS)
    public void framedParsedAndRead(Blackhole hole) {
        FrameDecoder decoder = new FrameDecoder();
        for (int from = 0; from < line.length; from += CHUNK) {
            decoder.decode(line, from, Math.min(CHUNK, line.length - from), framed -> hole.consume(read(framed)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PACKETS)
    public void baselineEveryByteLookedAt(Blackhole hole) {
        int ends = 0;
        for (byte each : line) {
            ends += each == '\n' ? 1 : 0;
        }
        hole.consume(ends);
    }

    private Object read(Framed framed) {
        return reader.read(PacketParser.parse(((Frame) framed).segment()));
    }

    private static String segment(int packet) {
        int hour = packet % 24;
        return "QN=20260101%02d0000001;ST=22;CN=2061;PW=123456;MN=QC51A000000000000%07d;Flag=5;CP=&&DataTime=20260101%02d0000;"
                        .formatted(hour, packet, hour)
                + "a21026-Avg=%d.5,a21026-Flag=N;a21004-Avg=31,a21004-Flag=N;a34002-Avg=80,a34002-Flag=N;".formatted(packet)
                + "a34004-Avg=45,a34004-Flag=N;a21005-Avg=0.7,a21005-Flag=N;a05024-Avg=52,a05024-Flag=N&&";
    }
}
