/** A workbook becomes a document (读取工作簿): read cell by cell, each member with its place. */
package io.qingce.plan.workbook.reading;
