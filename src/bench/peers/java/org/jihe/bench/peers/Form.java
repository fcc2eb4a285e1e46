package org.jihe.bench.peers;

import java.util.List;

/** The indicators of one form, {@value #INDICATORS} of them. */
record Form(List<Question> questions) {
  static final int INDICATORS = 6;
}
