/**
 * The door of the network: it reads requests, hands in forms and hands out reports.
 *
 * <p>It may use the workbench, reporting and the ground, and Javalin with its Jetty and Micrometer;
 * it is the only room that knows these. It knows neither the other door nor the rules, and never
 * names the system's streams, its clock or its environment.
 */
@NullMarked
package org.jihe.http;

import org.jspecify.annotations.NullMarked;
