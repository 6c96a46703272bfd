package io.qingce.load.worst;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bodies that are small to send and large to read. */
final class Bombs {

    private static final int STEP = 1 << 20;

    private Bombs() {}

    static Buffer text(String text) {
        return Buffer.buffer(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One text so many times between a beginning and an end, packed. */
    static Buffer gzip(String begin, String again, int times, String end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            int each = Math.max(1, STEP / again.length());
            byte[] step = again.repeat(each).getBytes(StandardCharsets.UTF_8);
            for (int left = times; left > 0; left -= each) {
                out.write(step, 0, Math.min(left, each) * (step.length / each));
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    /** A file that says it is a workbook and has one sheet of so many zeroes. */
    static Buffer workbook(int bytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int done = 0; done < bytes; done += STEP) {
                zip.write(new byte[STEP]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(file.toByteArray());
    }

    /** A form of so many parts. */
    static Buffer form(String boundary, int parts) {
        StringBuilder form = new StringBuilder();
        for (int part = 0; part < parts; part++) {
            form.append("--%s\r\nContent-Disposition: form-data; name=\"f%d\"; filename=\"f%d\"\r\n\r\nx\r\n"
                    .formatted(boundary, part, part));
        }
        return text(form.append("--%s--\r\n".formatted(boundary)).toString());
    }
}
