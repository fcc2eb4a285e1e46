package org.jihe;

/** Wires the rooms together. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("jihe");
  }
}
