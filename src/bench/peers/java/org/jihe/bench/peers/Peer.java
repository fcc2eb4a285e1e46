package org.jihe.bench.peers;

/** An engine that is measured. */
public enum Peer {
  BY_HAND("Java, indexed by hand", false) {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return new byte[0];
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new ByHand(workload, policy);
    }
  },
  JIHE("Jihe 判定表", false) {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return JiheTable.workbook(workload);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new JiheTable(file, workload, policy);
    }
  },
  JIHE_DRL("Jihe 判定表, asked from DRL", false) {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return JiheTable.workbook(workload);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new JiheFromDrl(file, workload);
    }
  },
  OPENL("OpenL Tablets 5.27.14", false) {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return OpenlTable.workbook(workload, policy);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new OpenlTable(file);
    }
  },
  SCAN("Java, row by row", false) {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return new byte[0];
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new Scan(workload, policy);
    }
  },
  DROOLS("Drools 10.2.0, xlsx table", true) {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return DroolsTable.workbook(workload, policy);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new DroolsTable(file, policy);
    }
  },
  KIE_DMN("KIE DMN 10.2.0", true) {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return Dmn.document(workload, policy);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new KieDmn(file, workload);
    }
  },
  CAMUNDA("Camunda DMN 7.24.0", true) {
    @Override
    byte[] file(Workload workload, Policy policy) {
      return Dmn.document(workload, policy);
    }

    @Override
    Engine load(byte[] file, Workload workload, Policy policy) {
      return new CamundaDmn(file, workload);
    }
  };

  private final String title;
  private final boolean slow;

  Peer(String title, boolean slow) {
    this.title = title;
    this.slow = slow;
  }

  /** Writes the file of a table, as this engine wants it; plain Java wants none. */
  abstract byte[] file(Workload workload, Policy policy);

  /** Loads a table from its file. */
  abstract Engine load(byte[] file, Workload workload, Policy policy);

  String title() {
    return title;
  }

  /** Whether it is to be asked little. */
  boolean slow() {
    return slow;
  }
}
