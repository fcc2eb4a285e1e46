package org.jihe.domain.trial;

/** Is told how far long work has come; by several threads at once. */
public interface Progress {

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begins(int steps) {}

        @Override
        public void advances() {}
      };

  /** Work of so many steps begins. */
  void begins(int steps);

  /** One step is done. */
  void advances();
}
