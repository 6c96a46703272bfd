package io.qingce.image;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The image of one service, in layers from what changes seldom to what changes with every build: libraries of the machine, Java, Java
 * libraries, the service. Every time in it is the same, so that the same content is the same image.
 *
 * @param service name of its module
 * @param application folder of the packaged Quarkus application
 * @param files empty folder for the few files that are written for it
 */
record ServiceImage(String service, String version, Path application, JavaRuntime java, Path files) {

    private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");
    private static final FilePermissions SHARED = FilePermissions.fromOctalString("777");

    /** Makes it, and answers its digest. */
    String build(Containerizer target) throws IOException {
        Map<String, Path> libraries = java.libraries();
        JibContainerBuilder image = Jib.fromScratch()
                .setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(new Platform(JavaRuntime.architecture(), "linux")))
                .setCreationTime(Instant.EPOCH)
                .setUser("10001:10001")
                .setWorkingDirectory(AbsoluteUnixPath.get("/app"))
                .setEntrypoint("/opt/java/bin/java", "-jar", "/app/quarkus-run.jar")
                .setEnvironment(Map.of("LANG", "C.UTF-8", "TZ", "Asia/Shanghai"))
                .setLabels(labels());
        image.addFileEntriesLayer(machine(libraries));
        image.addFileEntriesLayer(folder("java", java.folder(), "/opt/java"));
        image.addFileEntriesLayer(folder("libraries", application.resolve("lib"), "/app/lib"));
        image.addFileEntriesLayer(service(libraries.keySet()));
        return containerize(image, target);
    }

    private Map<String, String> labels() {
        return Map.of(
                "org.opencontainers.image.title",
                "Qingce 青策 " + service,
                "org.opencontainers.image.version",
                version,
                "org.opencontainers.image.licenses",
                "Apache-2.0",
                "org.opencontainers.image.vendor",
                "Qingce");
    }

    /** Libraries where programs look for them, one user, an empty folder for what is temporary. */
    private FileEntriesLayer machine(Map<String, Path> libraries) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("machine");
        libraries.forEach((name, file) -> layer.addEntry(file, AbsoluteUnixPath.get(name), PROGRAM));
        layer.addEntry(written("passwd", "qingce:x:10001:10001::/app:/nologin\n"), AbsoluteUnixPath.get("/etc/passwd"));
        layer.addEntry(written("group", "qingce:x:10001:\n"), AbsoluteUnixPath.get("/etc/group"));
        layer.addEntry(written("nsswitch.conf", "hosts: files dns\n"), AbsoluteUnixPath.get("/etc/nsswitch.conf"));
        layer.addEntry(Files.createDirectories(files.resolve("tmp")), AbsoluteUnixPath.get("/tmp"), SHARED);
        return layer.build();
    }

    private FileEntriesLayer service(Set<String> libraries) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("service");
        for (String part : List.of("app", "quarkus")) {
            layer.addEntryRecursive(application.resolve(part), AbsoluteUnixPath.get("/app/" + part));
        }
        layer.addEntry(application.resolve("quarkus-run.jar"), AbsoluteUnixPath.get("/app/quarkus-run.jar"));
        Path bill = written("sbom.cdx.json", Components.of(service, version, application, libraries));
        return layer.addEntry(bill, AbsoluteUnixPath.get("/app/sbom.cdx.json")).build();
    }

    private static FileEntriesLayer folder(String name, Path folder, String target) throws IOException {
        return FileEntriesLayer.builder()
                .setName(name)
                .addEntryRecursive(
                        folder,
                        AbsoluteUnixPath.get(target),
                        (file, at) -> Files.isExecutable(file) ? PROGRAM : FilePermissions.DEFAULT_FILE_PERMISSIONS)
                .build();
    }

    private Path written(String name, String content) throws IOException {
        return Files.writeString(files.resolve(name), content);
    }

    private static String containerize(JibContainerBuilder image, Containerizer target) throws IOException {
        try {
            return image.containerize(target).getDigest().toString();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }
}
