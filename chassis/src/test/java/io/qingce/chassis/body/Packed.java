package io.qingce.chassis.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Bodies in their codings. */
final class Packed {

    private Packed() {}

    static byte[] gzip(byte[] plain) {
        return packed(plain, GZIPOutputStream::new);
    }

    static byte[] zlib(byte[] plain) {
        return packed(plain, DeflaterOutputStream::new);
    }

    static byte[] bare(byte[] plain) {
        return packed(plain, out -> new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true)));
    }

    private static byte[] packed(byte[] plain, Packing packing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.of(bytes)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** How a stream is packed. */
    private interface Packing {
        OutputStream of(OutputStream out) throws IOException;
    }
}
