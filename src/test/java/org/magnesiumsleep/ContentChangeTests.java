package org.magnesiumsleep;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ContentChangeTests {

	private static final Duration SOON = Duration.ofSeconds(30);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	private String before;

	@BeforeEach
	void readTheName() {
		this.before = nameInList();
	}

	@AfterEach
	void takeBackTheChange() {
		this.database.sql("delete from edition where number = 9999").update();
		rename("Magnesium zorbate", this.before);
		Awaitility.await().atMost(SOON).until(() -> nameInList().equals(this.before));
	}

	@Test
	void serversThatRunOnServeChangedContentAsSoonAsItHasAnotherEdition() {
		assertThat(nameInCheck()).isEqualTo(this.before);
		rename(this.before, "Magnesium zorbate");
		assertThat(nameInList()).isEqualTo(this.before);
		this.database.sql("""
				insert into edition (number, data_version, last_reviewed, change_note)
				select 9999, 'test', last_reviewed, 'test' from edition where number = 1""").update();
		Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(nameInList()).isEqualTo("Magnesium zorbate"));
		assertThat(nameInCheck()).isEqualTo("Magnesium zorbate");
		assertThat(new Http(this.port).json("/api/v1/forms?q=zorbate").at("/content/0/slug").asString())
			.isEqualTo("glycinate");
		assertThat(new Http(this.port).json("/api/v1").get("dataVersion").asString()).isEqualTo("test");
	}

	private void rename(String from, String to) {
		this.database.sql("update form set name = ? where name = ?").param(to).param(from).update();
	}

	private String nameInList() {
		return new Http(this.port).json("/api/v1/forms/glycinate").get("name").asString();
	}

	private String nameInCheck() {
		return Http.json(new Http(this.port).post("/api/v1/intake-checks",
				"""
						{"profile": {"ageYears": 30, "sex": "FEMALE"}, "supplements": [{"form": "glycinate", "amountMg": 400}]}"""))
			.at("/intake/items/0/name")
			.asString();
	}

}
