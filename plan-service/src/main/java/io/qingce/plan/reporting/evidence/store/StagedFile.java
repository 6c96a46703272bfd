package io.qingce.plan.reporting.evidence.store;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * An upload that waits to be checked. Close it: what the store did not take is removed.
 *
 * @param path where it waits
 * @param size in bytes
 * @param sha256 its hash in hexadecimal digits
 */
public record StagedFile(Path path, long size, String sha256) implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    /**
     * Takes an upload in.
     *
     * @param folder where it waits; on the file system of the store, so that it can be moved
     * @throws ProblemException 413 if it is larger than the limit, 422 if it is empty
     * @throws StoreFailedException if the folder takes nothing
     * @throws IOException if the upload breaks off
     */
    public static StagedFile take(InputStream upload, Path folder, long maxBytes) throws IOException {
        Path path = begun(folder);
        try {
            MessageDigest digest = Sha256.digest();
            long size = copy(upload, path, digest, maxBytes);
            return new StagedFile(path, size, Sha256.of(digest));
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static Path begun(Path folder) throws StoreFailedException {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "upload", ".part");
        } catch (IOException failure) {
            throw new StoreFailedException(failure);
        }
    }

    private static void write(OutputStream file, byte[] chunk, int length) throws StoreFailedException {
        try {
            file.write(chunk, 0, length);
        } catch (IOException failure) {
            throw new StoreFailedException(failure);
        }
    }

    private static long copy(InputStream upload, Path path, MessageDigest digest, long maxBytes) throws IOException {
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream file = Files.newOutputStream(path)) {
            for (int read = upload.read(chunk); read >= 0; read = upload.read(chunk)) {
                size += read;
                if (size > maxBytes) {
                    throw tooLarge(maxBytes);
                }
                digest.update(chunk, 0, read);
                write(file, chunk, read);
            }
        }
        if (size == 0) {
            throw new ProblemException(422, "empty-file", Words.both("文件为空。", "The body is empty."));
        }
        return size;
    }

    private static ProblemException tooLarge(long maxBytes) {
        return new ProblemException(
                413,
                "file-too-large",
                Words.both("文件最多" + maxBytes + "字节。", "A file has at most " + maxBytes + " bytes."));
    }
}
