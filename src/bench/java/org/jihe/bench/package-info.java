/**
 * How fast a check is, next to Jackson parsing the same declaration: benchmarks, and the program
 * that runs them and prints the ratios. No part of the product ({@code docs/performance.md}).
 */
package org.jihe.bench;
