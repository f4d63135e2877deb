package org.magnesiumsleep.study;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CitationTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void cslHasTheBibliographyOfEachStudy() {
		for (JsonNode study : this.http.all("/api/v1/studies")) {
			JsonNode item = this.http.json("/api/v1/studies/%s?format=csl".formatted(study.get("slug").asString()));
			assertThat(item.get("id")).isEqualTo(study.get("slug"));
			assertThat(item.get("type").asString()).isEqualTo("article-journal");
			assertThat(item.get("title")).isEqualTo(study.get("title"));
			assertThat(item.get("container-title")).isEqualTo(study.get("journal"));
			assertThat(item.at("/issued/date-parts/0/0")).isEqualTo(study.get("year"));
			assertThat(item.get("author")).hasSameSizeAs(study.get("authors"));
			for (List<String> names : List.of(List.of("volume", "volume"), List.of("issue", "issue"),
					List.of("page", "pages"), List.of("DOI", "doi"), List.of("PMID", "pmid"), List.of("PMCID", "pmcid"),
					List.of("URL", "url"))) {
				assertThat(item.get(names.get(0))).as(names.get(0)).isEqualTo(study.get(names.get(1)));
			}
		}
	}

	@Test
	void cslNamesPeopleAndOthers() {
		JsonNode authors = this.http.json("/api/v1/studies/garrison-2020?format=csl").get("author");
		assertThat(authors.get(0).toString()).isEqualTo("{\"family\":\"Garrison\",\"given\":\"SR\"}");
		assertThat(authors.get(3).toString()).isEqualTo("{\"literal\":\"et al.\"}");
	}

	@Test
	void bibtexIsAnArticle() {
		assertThat(bibtex("held-2002")).isEqualTo(
				"""
						@article{held-2002,
						  title = {{Oral Mg2+ supplementation reverses age-related neuroendocrine and sleep EEG changes in humans}},
						  author = {Held, K. and Antonijevic, I. A. and K{\\"{u}}nzel, H. and Uhr, M. and Wetter, T. C. and Golly, I. C. and Steiger, A. and Murck, H.},
						  journal = {Pharmacopsychiatry},
						  year = {2002},
						  volume = {35},
						  number = {4},
						  pages = {135--143},
						  doi = {10.1055/s-2002-33195},
						  pmid = {12163983},
						  url = {https://pubmed.ncbi.nlm.nih.gov/12163983/}
						}
						""");
		assertThat(bibtex("garrison-2020")).contains(" and others},");
	}

	@Test
	void paperThatNobodyFindsSaysSo() {
		assertThat(bibtex("claimed-nutrients-2021")).startsWith("@article{claimed-nutrients-2021,")
			.contains("note = {Not found: an article claims this paper.")
			.doesNotContain("author =", "doi =", "url =");
		assertThat(this.http.json("/api/v1/studies/claimed-nutrients-2021?format=csl").get("note").asString())
			.startsWith("Not found");
		assertThat(bibtex("held-2002")).doesNotContain("note =");
	}

	private String bibtex(String slug) {
		return this.http.get("/api/v1/studies/" + slug, "Accept", "application/x-bibtex").body();
	}

}
