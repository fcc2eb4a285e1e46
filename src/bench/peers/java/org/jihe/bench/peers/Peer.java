package org.jihe.bench.peers;

/** An engine that is measured. */
public enum Peer {
  BY_HAND("Java, indexed by hand") {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return new byte[0];
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new ByHand(workload, policy);
    }
  },
  JIHE("Jihe 判定表") {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return JiheTable.workbook(workload);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new JiheTable(file, workload, policy);
    }
  },
  JIHE_DRL("Jihe 判定表, asked from DRL") {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return JiheTable.workbook(workload);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new JiheFromDrl(file, workload);
    }
  },
  OPENL("OpenL Tablets 5.27.14") {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return OpenlTable.workbook(workload, policy);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new OpenlTable(file);
    }
  },
  SCAN("Java, row by row") {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return new byte[0];
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new Scan(workload, policy);
    }
  };

  private final String title;

  Peer(String title) {
    this.title = title;
  }

  /** Writes the file of a table, as this engine wants it; plain Java wants none. */
  abstract byte[] file(Workload workload, Policy policy);

  /** Loads a table from its file. */
  abstract Engine load(byte[] file, Workload workload, Policy policy);

  String title() {
    return title;
  }
}
