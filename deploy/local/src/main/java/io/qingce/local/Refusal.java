package io.qingce.local;

/** Why the stack cannot start or go on, as one line that says what to do about it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;

    /** The line is shown as it is. */
    public Refusal(String line) {
        super(line);
        this.line = line;
    }

    /** The line is shown as it is; the cause goes to the log. */
    public Refusal(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    /** What to show. */
    public String line() {
        return line;
    }
}
