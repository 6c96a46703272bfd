package io.qingce.chassis.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How bodies may come in. The sizes are made for a heap of 512 MiB: what is collected and what is worked on take a part each,
 * and one sender never all of it.
 */
@ConfigMapping(prefix = "qingce.body")
public interface BodyConfig {

    /** Bytes of any body, as sent and after unpacking, except lines of any length ({@link #lines()}). */
    @WithDefault("32M")
    MemorySize most();

    /** Bytes of a body that is read as a whole, after unpacking: JSON and YAML, except where it is read {@link #byItem()}. */
    @WithDefault("4M")
    MemorySize mostAsWhole();

    /** Paths whose JSON is read item by item and so may have {@link #most()} bytes. */
    Optional<Set<String>> byItem();

    /** Paths to which newline-delimited JSON of any length may be sent. */
    Optional<Set<String>> lines();

    /** Bytes of bodies that are held, of all senders together; who comes later waits. */
    @WithDefault("96M")
    MemorySize held();

    /** Bytes of bodies that are held of one sender. */
    @WithDefault("64M")
    MemorySize heldEach();

    /** Bytes that the bodies which are worked on may take as values, of all senders together; who comes later waits. */
    @WithDefault("96M")
    MemorySize working();

    /** Bytes that the bodies of one sender which are worked on may take as values. */
    @WithDefault("64M")
    MemorySize workingEach();

    /** How many times its bytes a body takes that is read as a whole: the smallest objects are the dearest. */
    @WithDefault("24")
    int wholeFactor();

    /** What a body of a media type takes while it is worked on, where that is more than its bytes. */
    Map<String, MemorySize> weights();

    /** Bytes up to which a body that is not packed is neither counted nor made to wait. */
    @WithDefault("8K")
    MemorySize small();

    /** How long a body waits for its share before it is answered 503. */
    @WithDefault("PT20S")
    Duration patience();

    /** How long nothing of a body may come before it is answered 408. */
    @WithDefault("PT15S")
    Duration idle();

    /** How long nothing of a stream of lines may come before it is answered 408. */
    @WithDefault("PT5M")
    Duration streamIdle();

    /** For so long a body may come as slowly as it likes. */
    @WithDefault("PT30S")
    Duration grace();

    /** Bytes a second that a body has to come with on average after the {@link #grace()}, or it is answered 408. */
    @WithDefault("4096")
    long leastRate();

    /** How many times as large as sent a body may become, beyond its first {@link #unpackedFreely()}. */
    @WithDefault("100")
    int unpackingRatio();

    /** Bytes to which anything may unpack. */
    @WithDefault("1M")
    MemorySize unpackedFreely();

    /** Packed bodies that are checked at once, of all senders: it takes a processor each. */
    @WithDefault("2")
    int unpackingAtOnce();

    /** Packed bodies of one sender that are checked at once. */
    @WithDefault("1")
    int unpackingAtOnceEach();

    /** Streams of lines that are open at once, of all senders. */
    @WithDefault("200")
    int streams();

    /** Streams of lines that are open at once, of one sender. */
    @WithDefault("50")
    int streamsEach();

    /** Bytes of a stream, as sent, that are taken in at a time; twice as many are claimed while it is not silent. */
    @WithDefault("2M")
    MemorySize piece();

    /** How long a stream is silent before what came of it is taken in. */
    @WithDefault("PT0.3S")
    Duration pieceQuiet();
}
