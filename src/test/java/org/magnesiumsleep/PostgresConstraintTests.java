package org.magnesiumsleep;

/** On a real PostgreSQL. */
@PostgresTest
class PostgresConstraintTests extends ConstraintContract {

}
