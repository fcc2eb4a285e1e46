/**
 * 判定表 and other engines on the same rows: what they find must be equal before it is timed. No part
 * of the product, nor of its class path ({@code docs/performance.md}).
 */
package org.jihe.bench.peers;
