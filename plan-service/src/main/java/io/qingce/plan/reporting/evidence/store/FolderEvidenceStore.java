package io.qingce.plan.reporting.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Keeps files in a folder: {@code ab/abcdef…}. A file appears whole or not at all. */
final class FolderEvidenceStore implements EvidenceStore {

    private final Path folder;

    FolderEvidenceStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, Path staged) throws IOException {
        Path place = place(sha256);
        Path shelf = folder.resolve(sha256.substring(0, 2));
        Files.createDirectories(shelf);
        sync(staged);
        Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
        sync(shelf);
        sync(folder);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Forces a file, or the entries of a folder, to the disk. */
    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
