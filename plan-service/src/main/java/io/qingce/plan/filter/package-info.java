/** How lists are narrowed and paged (筛选): conditions on any table, words in a text, and a place in a list over all plans. */
package io.qingce.plan.filter;
