/** A workbook becomes a document (读取工作簿): opened within bounds, read cell by cell, each member with its place. */
package io.qingce.plan.workbook.reading;
