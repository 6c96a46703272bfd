package io.qingce.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * Where results (standard output) and remarks (standard error) go.
 *
 * @param out for what was asked for: the tables
 * @param err for what happens on the way
 */
public record Console(PrintWriter out, PrintWriter err) {

    /** The two streams of this process, in UTF-8 whatever the locale says. */
    public static Console ofProcess() {
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    /** Runs a command on the streams of this process, and ends the process with its exit code; 2 if it makes no sense. */
    public static void run(Function<Console, Object> command, String... arguments) {
        Console console = ofProcess();
        System.exit(console.line(command.apply(console)).execute(arguments));
    }

    /** The line of a command whose usage and errors go here, too. */
    public CommandLine line(Object command) {
        return new CommandLine(command).setOut(out).setErr(err);
    }

    /** Says what happens. */
    public void remark(String line) {
        err.println(line);
        err.flush();
    }

    /** Says what happens while a progress bar may be standing on the current line. */
    public void interrupt(String line) {
        remark("\r" + line);
    }

    /** Hands over a result, as text that ends with a line break. */
    public void result(String text) {
        out.print(text);
        out.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8), true);
    }
}
