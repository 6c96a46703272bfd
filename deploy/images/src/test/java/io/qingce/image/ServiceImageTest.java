package io.qingce.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image is the same whenever it is made, says what is in it, and runs where there is nothing else. */
class ServiceImageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICE = "plan-service";

    @TempDir
    static Path folder;

    private static Path application = Path.of("");
    private static Path archive = Path.of("");
    private static String digest = "";

    @BeforeAll
    static void make() throws Exception {
        assumeTrue(JavaRuntime.isPossibleHere(), "images are made on a Linux with the GNU library only");
        application = application();
        archive = folder.resolve("first.tar");
        digest = build("first", archive);
    }

    @Test
    void isTheSameWhenItIsMadeAgain() throws Exception {
        Path again = folder.resolve("second.tar");
        assertEquals(digest, build("second", again));
        assertEquals(-1, Files.mismatch(archive, again));
    }

    @Test
    void runsAsAUserWithoutRightsAndSaysWhatItIs() throws IOException {
        JsonNode config = config(blobs(archive)).path("config");
        assertEquals("10001:10001", config.path("User").asText());
        assertEquals(
                "[\"/opt/java/bin/java\",\"-jar\",\"/app/quarkus-run.jar\"]",
                config.path("Entrypoint").toString());
        assertEquals(
                "1.2.3",
                config.path("Labels").path("org.opencontainers.image.version").asText());
        assertEquals(
                "Apache-2.0",
                config.path("Labels").path("org.opencontainers.image.licenses").asText());
    }

    @Test
    void listsWhatItIsMadeOf() throws IOException {
        JsonNode bill = JSON.readTree(unpack().get("app/sbom.cdx.json"));
        assertEquals("CycloneDX", bill.path("bomFormat").asText());
        assertEquals(
                "pkg:maven/io.qingce/qingce-plan-service@1.2.3",
                bill.at("/metadata/component/purl").asText());
        assertTrue(bill.toString().contains("pkg:maven/org.postgresql/postgresql@42.7.8"), bill::toString);
        assertTrue(bill.toString().contains("libc.so.6"), bill::toString);
    }

    @Test
    void holdsNoShellAndNothingThatAnybodyButTmpCouldWrite() throws IOException {
        for (TarArchiveEntry entry : entries().values()) {
            assertFalse(entry.getName().matches(".*bin/(sh|bash|dash|busybox)"), entry.getName());
            assertTrue((entry.getMode() & 0022) == 0 || entry.getName().equals("tmp/"), entry.getName());
        }
    }

    /** A root of its own, no rights, and what only a container would have beside: /proc. */
    @Test
    void startsWhereThereIsNothingElse() throws Exception {
        assumeTrue(
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare")),
                "a root of its own is given by root with unshare and chroot only");
        Path root = folder.resolve("root");
        for (Map.Entry<String, byte[]> file : unpack().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
            assertTrue(path.toFile().setExecutable(true, false));
        }
        Files.createDirectories(root.resolve("proc"));
        assertTrue(Files.createDirectories(root.resolve("tmp")).toFile().setWritable(true, false));
        Process process = new ProcessBuilder(
                        "unshare",
                        "--mount",
                        "--pid",
                        "--fork",
                        "--mount-proc=" + root.resolve("proc"),
                        "chroot",
                        "--userspec=10001:10001",
                        root.toString(),
                        "/opt/java/bin/java",
                        "-jar",
                        "/app/quarkus-run.jar")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals("uid 10001, GB18030, tmp true, app false, shell false\n", said);
    }

    private static String build(String name, Path archive) throws Exception {
        Path work = Files.createDirectories(folder.resolve(name));
        JavaRuntime java = JavaRuntime.link(work.resolve("java"));
        Path files = Files.createDirectories(work.resolve("files"));
        return new ServiceImage(SERVICE, "1.2.3", application, java, files)
                .build(Images.archive(archive, SERVICE, "1.2.3", work));
    }

    /** The folder of an application, as Quarkus packages one. */
    private static Path application() throws IOException {
        Path application = folder.resolve("application");
        for (String part : new String[] {"lib", "app", "quarkus"}) {
            Files.writeString(Files.createDirectories(application.resolve(part)).resolve("part.jar"), part);
        }
        Files.writeString(
                application.resolve("quarkus-app-dependencies.txt"), "org.postgresql:postgresql::jar:42.7.8\n");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Greeting.class.getName());
        String file = Greeting.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar =
                        new JarOutputStream(Files.newOutputStream(application.resolve("quarkus-run.jar")), manifest);
                InputStream bytes = Greeting.class.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new ZipEntry(file));
            bytes.transferTo(jar);
        }
        return application;
    }

    private static JsonNode config(Map<String, byte[]> blobs) throws IOException {
        return blob(blobs, manifest(blobs).at("/config/digest").asText());
    }

    private static JsonNode manifest(Map<String, byte[]> blobs) throws IOException {
        JsonNode index = JSON.readTree(blobs.get("index.json"));
        assertEquals(digest, index.at("/manifests/0/digest").asText());
        return blob(blobs, digest);
    }

    private static JsonNode blob(Map<String, byte[]> blobs, String name) throws IOException {
        return JSON.readTree(blobs.get("blobs/" + name.replace(':', '/')));
    }

    private static Map<String, byte[]> blobs(Path archive) throws IOException {
        Map<String, byte[]> blobs = new TreeMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(Files.newInputStream(archive))) {
            read(tar, blobs, new TreeMap<>());
        }
        return blobs;
    }

    private static Map<String, byte[]> unpack() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        layers(files, new TreeMap<>());
        return files;
    }

    private static Map<String, TarArchiveEntry> entries() throws IOException {
        Map<String, TarArchiveEntry> entries = new TreeMap<>();
        layers(new TreeMap<>(), entries);
        return entries;
    }

    private static void layers(Map<String, byte[]> files, Map<String, TarArchiveEntry> entries) throws IOException {
        Map<String, byte[]> blobs = blobs(archive);
        for (JsonNode layer : manifest(blobs).path("layers")) {
            byte[] packed = blobs.get("blobs/" + layer.path("digest").asText().replace(':', '/'));
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
                read(tar, files, entries);
            }
        }
    }

    private static void read(TarArchiveInputStream tar, Map<String, byte[]> files, Map<String, TarArchiveEntry> entries)
            throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            entries.put(entry.getName(), entry);
            if (entry.isFile()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
    }
}
