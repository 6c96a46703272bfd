package io.qingce.chassis.secret;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A file that only its owner reads. */
public final class SecretFile {

    private SecretFile() {}

    /** What makes the content of a new one. */
    public interface Content {
        String make() throws GeneralSecurityException;
    }

    /**
     * Makes a file unless there is one, where nobody else can reach the service.
     *
     * @param setting that names the file, for the refusal
     * @param host on which the service listens
     * @throws IllegalStateException if there is none and it may not be made
     */
    public static void makeIfAlone(Path file, String setting, String host, Content content)
            throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            return;
        }
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            throw new IllegalStateException(setting + ": there is no file " + file
                    + ". It is made at the first start only where the service listens on the loopback interface.");
        }
        create(file, content.make());
    }

    /** Writes a new file; leaves one that somebody else has written meanwhile. */
    public static void create(Path file, String content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path written = Files.createTempFile(
                folder,
                "secret",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(written, content);
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        } finally {
            Files.delete(written);
        }
    }
}
