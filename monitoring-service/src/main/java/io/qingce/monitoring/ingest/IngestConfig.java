package io.qingce.monitoring.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

/** What readings must be like to be taken in, and how many are written at once. */
@ConfigMapping(prefix = "qingce.ingest")
public interface IngestConfig {

    /** How far the end of a period may lie after now: clocks of loggers are not exact, next year is a mistake. */
    @WithDefault("PT1H")
    Duration futureTolerance();

    /** The first day of which readings are taken; what claims to be older is a broken clock. */
    @WithDefault("2000-01-01")
    LocalDate earliest();

    /**
     * How far below zero a concentration may lie as noise of the instrument, in µg/m³ (a thousandth of it where the unit
     * is milligrams). It counts as zero with the flag NOISE, because the official statistics know no negative
     * concentration, and is kept as sent. 0: every negative concentration is refused.
     */
    @WithDefault("5")
    BigDecimal noiseWindow();

    /** How many observations go into one transaction; also what a feed of any length holds in memory. */
    @WithDefault("5000")
    int chunk();

    /** How many readings, about, go into one transaction: items of many parameters make smaller chunks. */
    @WithDefault("40000")
    int chunkReadings();

    /** How many readings a dry run remembers. */
    @WithDefault("400000")
    int rehearsedReadings();

    /** How many rejected items of an array or table are answered with detail; further ones with their reason only. */
    @WithDefault("10000")
    int detailedRejections();

    /** How many rejected items the answer to a stream lists; its counts are always complete. */
    @WithDefault("1000")
    int listedRejections();
}
