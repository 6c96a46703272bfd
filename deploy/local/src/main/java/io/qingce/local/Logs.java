package io.qingce.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Takes the log of this process from the terminal to a file; the terminal is for remarks and tables. */
public final class Logs {

    private static final Logger LOG = Logger.getLogger(Logs.class.getName());
    private static volatile boolean inFile;

    private Logs() {}

    /** Keeps the trace of a failure for whoever looks into the file; before there is one, the terminal says enough. */
    static void keep(String line, Throwable failure) {
        if (inFile) {
            LOG.log(Level.SEVERE, line, failure);
        }
    }

    /** From here on the log goes to a file. */
    public static void to(Path file) {
        try {
            Handler handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            Logger root = Logger.getLogger("");
            for (Handler existing : root.getHandlers()) {
                root.removeHandler(existing);
            }
            root.addHandler(handler);
            root.setLevel(Level.INFO);
            Logger.getLogger("org.apache.kafka").setLevel(Level.WARNING);
            inFile = true;
        } catch (IOException e) {
            throw new Refusal("Cannot write the log " + file + ": " + e.getMessage(), e);
        }
    }
}
