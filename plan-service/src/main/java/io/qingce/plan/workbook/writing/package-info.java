/** A document becomes a workbook (生成工作簿). */
package io.qingce.plan.workbook.writing;
