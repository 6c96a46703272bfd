/**
 * How a plan document lies in a workbook (工作簿版式): sheets, columns and the notation of each cell. Knows neither files
 * nor addresses.
 */
package io.qingce.plan.workbook.layout;
