/** What an account may see and write 数据范围. */
package io.qingce.chassis.scope;
