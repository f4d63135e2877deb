package org.magnesiumsleep;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;

/** On H2, in a slice without the web. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
class ConstraintTests extends ConstraintContract {

}
