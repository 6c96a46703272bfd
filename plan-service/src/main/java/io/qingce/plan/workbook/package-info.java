/** Plans as Excel workbooks (规划工作簿): export, template, and import with a report by sheet, row and column. */
package io.qingce.plan.workbook;
