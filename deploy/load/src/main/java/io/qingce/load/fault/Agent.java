package io.qingce.load.fault;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Brings {@link Hostile} into a Java process that runs, as a debugger would come in: the services have no door for it. */
final class Agent {

    private Agent() {}

    /** Loads it. What it does there may end the process before it has answered; that is not told apart. */
    static void load(ProcessHandle process, String order) {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
            try {
                machine.loadAgent(jar().toString(), order);
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException e) {
            throw new IllegalStateException("The agent does not come into process " + process.pid(), e);
        } catch (IOException ended) {
            if (process.isAlive()) {
                throw new UncheckedIOException("The agent does not come into process " + process.pid(), ended);
            }
        }
    }

    private static Path jar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Agent-Class"), Hostile.class.getName());
        Path jar = Files.createTempFile("qingce-agent", ".jar");
        jar.toFile().deleteOnExit();
        String entry = Hostile.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream code = Hostile.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            Objects.requireNonNull(code).transferTo(out);
        }
        return jar;
    }
}
