package io.qingce.plan.reporting.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The types of files that are taken, known by their content; what a file is called says nothing. */
public enum EvidenceType {
    PDF("application/pdf", "%PDF-", ""),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", ""),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", ""),
    /** 版式文件, GB/T 33190. */
    OFD("application/ofd", EvidenceType.ZIP, "OFD.xml"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            EvidenceType.ZIP,
            "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", EvidenceType.ZIP, "xl/workbook.xml");

    private static final String ZIP = "PK\u0003\u0004";
    private static final int LONGEST_MAGIC = 8;
    private static final String MACROS = "vbaProject.bin";

    private final String mediaType;
    private final byte[] magic;
    private final String entry;

    /** The first bytes as Latin-1, and the entry that a package has to hold; none for a file that is no package. */
    EvidenceType(String mediaType, String magic, String entry) {
        this.mediaType = mediaType;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.entry = entry;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The type of a file; empty if it is none of these, or carries macros.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<EvidenceType> of(Path file) throws IOException {
        byte[] head = head(file);
        List<EvidenceType> candidates = Arrays.stream(values())
                .filter(type -> startsWith(head, type.magic))
                .toList();
        if (candidates.isEmpty() || candidates.get(0).entry.isEmpty()) {
            return candidates.stream().findFirst();
        }
        return packed(file, candidates);
    }

    private static Optional<EvidenceType> packed(Path file, List<EvidenceType> candidates) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().map(ZipEntry::getName).anyMatch(name -> name.endsWith(MACROS))) {
                return Optional.empty();
            }
            return candidates.stream()
                    .filter(type -> zip.getEntry(type.entry) != null)
                    .findFirst();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(LONGEST_MAGIC);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
