/** Where the bytes of evidence are kept: a folder or a bucket, each file under its hash. */
package io.qingce.plan.reporting.evidence.store;
