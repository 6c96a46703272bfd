package io.qingce.image;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the images of the services and of the portal: archives in a folder, or pushed to a registry. */
@Command(
        name = "images",
        mixinStandardHelpOptions = true,
        description = "制作各服务与门户的镜像 Makes the images of the services and of the portal.")
public final class Images implements Callable<Integer> {

    private static final List<String> SERVICES =
            List.of("plan-service", "monitoring-service", "report-service", "portal");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--checkout",
            defaultValue = ".",
            description = "项目目录，服务已由 mvn package 构建 The project, with services that mvn package has built.")
    private Path checkout = Path.of(".");

    @Option(names = "--tag", defaultValue = "0.1.0-SNAPSHOT", description = "版本 The version.")
    private String tag = "0.1.0-SNAPSHOT";

    @Option(names = "--archives", description = "OCI 归档的目录 The folder for OCI archives.")
    private @Nullable Path archives;

    @Option(
            names = "--registry",
            description = "推送到的仓库前缀，凭据取自 docker config The prefix in a registry, with the credentials of Docker.")
    private @Nullable String registry;

    /** Makes them. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Images()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InvalidImageReferenceException {
        if (archives == null && registry == null) {
            throw new ParameterException(
                    command.commandLine(), "--archives 或 --registry 至少须给一个 Say --archives or --registry.");
        }
        Path work = Files.createTempDirectory("qingce-images");
        JavaRuntime java = JavaRuntime.link(work.resolve("java"));
        for (String service : SERVICES) {
            Path files = Files.createDirectories(work.resolve(service));
            Path application = checkout.resolve(service).resolve("target/quarkus-app");
            ServiceImage image = new ServiceImage(service, tag, application, java, files);
            if (archives != null) {
                Path archive = Files.createDirectories(archives).resolve(service + ".tar");
                print(service, image.build(archive(archive, service, tag, work)));
            }
            if (registry != null) {
                print(service, image.build(registry(registry + "/" + service + ":" + tag, work)));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    /** An archive on this machine; nothing is asked of a network. */
    static Containerizer archive(Path archive, String service, String tag, Path work)
            throws InvalidImageReferenceException {
        return Containerizer.to(TarImage.at(archive).named("qingce/" + service + ":" + tag))
                .setOfflineMode(true)
                .setToolName("qingce")
                .setBaseImageLayersCache(work.resolve("layers"))
                .setApplicationLayersCache(work.resolve("layers"));
    }

    private static Containerizer registry(String name, Path work) throws InvalidImageReferenceException {
        ImageReference reference = ImageReference.parse(name);
        return Containerizer.to(RegistryImage.named(reference)
                        .addCredentialRetriever(CredentialRetrieverFactory.forImage(reference, event -> {})
                                .dockerConfig()))
                .setToolName("qingce")
                .setBaseImageLayersCache(work.resolve("layers"))
                .setApplicationLayersCache(work.resolve("layers"));
    }

    private void print(String service, String digest) {
        command.commandLine().getOut().println(service + " " + digest);
    }
}
