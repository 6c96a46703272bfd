package io.qingce.plan.workbook.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Limits of a workbook. They bound the memory that reading one takes: one at the limits is read in a heap of 128 MB. The
 * largest of the five plans needs a tenth.
 */
@ConfigMapping(prefix = "qingce.plan.workbook")
public interface WorkbookConfig {

    /** Size of the file in bytes. */
    @WithDefault("4000000")
    int maxBytes();

    /** Size of the unpacked file in bytes: what a zip bomb would exceed. */
    @WithDefault("10000000")
    long maxUnpackedBytes();

    /** Number of elements in the unpacked file; a cell takes two or three. */
    @WithDefault("400000")
    long maxElements();

    /** Number of rows of a sheet that are read. */
    @WithDefault("10000")
    int maxRows();

    /** Number of columns of a sheet that are read. */
    @WithDefault("300")
    int maxColumns();
}
