package org.magnesiumsleep.edition;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.magnesiumsleep.PostgresTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@PostgresTest
class DamagedContentTests {

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionOperations transactions;

	private ContentChecksums checksums;

	@BeforeEach
	void begin() {
		this.checksums = new ContentChecksums(this.database);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					food | update food set magnesium_mg_per_100g = magnesium_mg_per_100g + 0.01 where slug = 'usda-11458'
					food | update food set previous_magnesium_mg_per_100g = null where previous_magnesium_mg_per_100g is not null
					faq     | update faq set answer = concat(answer, ' ') where slug = (select min(slug) from faq)
					food_portion | delete from food_portion where ctid = (select min(ctid) from food_portion)
					edition | insert into edition (number, data_version, last_reviewed, change_note) select 9999, 'other', last_reviewed, change_note from edition limit 1
					another | create table another (slug varchar(10))
					""")
	void refusesADatabaseWithOtherContentAndNamesTheTable(String table, String damage) {
		this.transactions.executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			this.database.execute(damage);
			assertThatExceptionOfType(DamagedContentException.class)
				.isThrownBy(this.checksums::afterSingletonsInstantiated)
				.withMessageContaining(table.equals("another") ? "more than there should be" : table);
		});
	}

	@Test
	void leavesViewsToTheirOwners() {
		this.transactions.executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			this.database.execute("create view another as select slug from food");
			assertThatNoException().isThrownBy(this.checksums::afterSingletonsInstantiated);
		});
	}

	@Test
	void tellsTheOperatorWhatToDo() {
		DamagedContentException damage = new DamagedContentException(List.of("food"));
		assertThat(new DamagedContentAnalyzer().analyze(damage).getAction()).contains("empty schema");
	}

}
