/** A file is taken for a workbook (打开文件): of the right kind, and no larger than what is read in memory. */
package io.qingce.plan.workbook.file;
