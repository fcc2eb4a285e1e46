package org.jihe.bench.peers;

import java.util.List;

/** The indicators of one form, {@value #INDICATORS} of them where nothing else is said. */
record Form(List<Question> questions) {
  static final int INDICATORS = 6;
}
