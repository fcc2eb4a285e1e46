package org.jihe.domain;

/**
 * Another form of the filing with the same project code.
 *
 * @param place this form's code
 * @param code the code
 * @param other the other form's index, from 1
 * @param otherName the other form's project name
 * @param sameName whether both forms carry the same project name
 * @param sameContent whether both forms carry the same overview
 */
public record CodeTwin(
    Place place, String code, int other, String otherName, boolean sameName, boolean sameContent)
    implements Observation {}
