/**
 * URule on the rows and questions of the peers' benchmark, alone on its class path, which holds
 * another SLF4J and Spring. Run by {@code src/bench/outside/outside.sh}.
 */
package org.jihe.bench.outside;
