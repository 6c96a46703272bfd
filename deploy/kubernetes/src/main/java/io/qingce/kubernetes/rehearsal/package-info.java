/**
 * What the manifests say, done on one machine 演练: pods in namespaces of the network, processes and files, services as addresses before
 * those pods that are ready, probes that decide, limits that hold; nothing is simulated but the scheduler.
 */
@NullMarked
package io.qingce.kubernetes.rehearsal;

import org.jspecify.annotations.NullMarked;
