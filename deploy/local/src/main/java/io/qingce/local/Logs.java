package io.qingce.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Takes the log of this process from the terminal to a file; the terminal is for remarks and tables. */
final class Logs {

    private Logs() {}

    static void to(Path file) {
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
        } catch (IOException e) {
            throw new Refusal("Cannot write the log " + file + ": " + e.getMessage(), e);
        }
    }
}
