package org.magnesiumsleep;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the migrations keep out of every database. */
@Transactional
abstract class ConstraintContract {

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "update form set elemental_fraction = 0", "update form set elemental_fraction = 1",
			"update form set route = 'NASAL'", "update form set absorption = 'GOOD'",
			"update form set slug = 'oxide' where slug = 'citrate'",
			"update form set name = 'Magnesium oxide' where slug = 'citrate'", "delete from form where slug = 'oxide'",
			"insert into form_best_for (form, position, article, best_for) values ('oxide', 7, 'article-a', 'EVERYTHING')",
			"insert into form_best_for (form, position, article, best_for) values ('oxide', 7, 'article-b', 'SLEEP')",
			"insert into form_source (form, position, source) values ('oxide', 7, 'nobody')",
			"update source set kind = 'BLOG'", "update source set verification = 'UNVERIFIED'",
			"update source set published_year = 1899 where slug = 'iom-1997'",
			"delete from source where slug = 'iom-1997'",
			"update study set pmid = '1' where slug = 'claimed-nutrients-2021'",
			"update study set verification = null where slug = 'abbasi-2012'",
			"update study set citation_check = null where slug = 'abbasi-2012'", "update study set participants = 0",
			"update study set duration_days = -1", "update study set design = 'ANECDOTE'",
			"update study_outcome set p_value = 1.01 where p_value is not null",
			"update study_outcome set p_relation = null where p_value is not null",
			"update study_outcome set ci95_low = ci95_high + 1 where ci95_high is not null",
			"update study_nearest_study set nearest_study = study", "update claim set appraisal = 'TRUE'",
			"update claim set topic = 'OTHER'", "update claim set article = 'article-c'",
			"update claim set rationale = ''", "update claim_conflict set conflicts_with = claim",
			"insert into claim_conflict (claim, conflicts_with, disagreement) values ('a01', 'z99', 'timing')",
			"update food set magnesium_mg_per_100g = -1", "update food set category = 'PILLS'",
			"update food set slug = 'spinach' where slug = 'usda-11457'", "update food_portion set grams = 0",
			"update food_portion set label = 'x'", "update faq set position = 0",
			"update faq set review_note = null where slug = 'how-much'", "update testimonial set evidence_note = ''",
			"update testimonial set kind = 'PROOF'",
			"update testimonial_regimen set amount_basis = null where amount_mg is not null",
			"update expert_opinion set topic = 'OTHER'", "update safety_note set severity = 'FATAL'",
			"update safety_note set direction = 'LOWERS_MAGNESIUM' where slug = 'kidney-disease'",
			"update safety_note set hours_drug_after_magnesium_max = 3 where slug = 'tetracycline-antibiotics'",
			"update reference_range set recommended_mg = 0 where slug = 'nih-men-31-50'",
			"update reference_range set recommended_mg = null where slug = 'nih-men-31-50'",
			"update reference_range set supplemental_upper_limit_mg = 0 where slug = 'nih-men-31-50'",
			"update reference_range set upper_limit_verification = null where slug = 'nih-men-31-50'",
			"update reference_range set age_to_months = age_from_months where slug = 'nih-men-31-50'",
			"update reference_range set estimated_average_requirement_mg = recommended_mg where slug = 'nih-men-31-50'",
			"update reference_range set sex = 'MALE' where slug = 'nih-pregnancy-31-50'",
			"update reference_range set authority = 'WHO'", "update reference_range set status = 'OLD'",
			"update reference_range set age_from_months = 228 where slug = 'nih-men-31-50'" })
	void refusesWhatCannotBe(String statement) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.update(statement));
	}

	@Test
	void takesWhatCanBe() {
		assertThat(this.jdbc.update("update form set elemental_fraction = 0.0001 where slug = 'oxide'")).isOne();
		assertThat(this.jdbc.update("update form set elemental_fraction = 0.9999 where slug = 'oxide'")).isOne();
		assertThat(this.jdbc.update("update reference_range set recommended_mg = 0.01, "
				+ "estimated_average_requirement_mg = null where slug = 'nih-men-31-50'"))
			.isOne();
		assertThat(this.jdbc
			.update("update reference_range set age_to_months = age_from_months + 1 " + "where slug = 'nih-men-31-50'"))
			.isOne();
		assertThat(this.jdbc.update("update safety_note set hours_drug_after_magnesium_max = 5 "
				+ "where slug = 'tetracycline-antibiotics'"))
			.isOne();
	}

	@Test
	void migrationsAreOneSequenceWithoutAGap() {
		List<String> versions = this.jdbc.queryForList(
				"select \"version\" from \"flyway_schema_history\" where \"version\" is not null order by \"installed_rank\"",
				String.class);
		assertThat(versions).isNotEmpty();
		for (int index = 0; index < versions.size(); index++) {
			assertThat(Integer.parseInt(versions.get(index))).isEqualTo(index + 1);
		}
	}

}
