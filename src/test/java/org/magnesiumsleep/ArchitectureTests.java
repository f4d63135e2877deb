package org.magnesiumsleep;

import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

	private static final String ROOT = "org.magnesiumsleep";

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(ROOT);

	@Test
	void packagesKnowEachOtherWithoutCycles() {
		slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
	}

	@Test
	void webKnowsNoFeature() {
		onlyKnow("web");
	}

	@Test
	void featuresKnowOnlyWhatTheArchitecturePageAllows() {
		onlyKnow("search", "web");
		onlyKnow("edition", "web");
		onlyKnow("source", "web", "search");
		onlyKnow("claim", "web", "search", "source");
		onlyKnow("form", "web", "search", "source", "reference");
		onlyKnow("food", "web", "search", "source");
		onlyKnow("safety", "web", "search", "source");
		onlyKnow("reference", "web", "search", "source");
		onlyKnow("study", "web", "search", "source", "form");
		onlyKnow("faq", "web", "search", "source", "claim");
		onlyKnow("testimonial", "web", "search", "source", "form", "reference");
		onlyKnow("expert", "web", "search", "source", "form", "claim");
		onlyKnow("intake", "web", "search", "source", "form", "food", "safety", "reference", "edition");
		onlyKnow("embed", "web", "intake");
	}

	@Test
	void calculationKnowsNoFramework() {
		classes().that()
			.resideInAPackage(ROOT + ".intake.calculation..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", ROOT + ".intake.calculation..", ROOT + ".reference")
			.check(MAIN);
		classes().that()
			.resideInAPackage(ROOT + ".reference")
			.and()
			.areEnums()
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", ROOT + ".reference")
			.check(MAIN);
		noClasses().that()
			.resideInAPackage(ROOT + ".intake.calculation..")
			.should()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.check(MAIN);
	}

	@Test
	void entitiesNeverReachTheWeb() {
		noClasses().that()
			.resideInAPackage(ROOT + ".web..")
			.should()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.check(MAIN);
		classes().that().haveSimpleNameEndingWith("Repository").should().beAssignableTo(Repository.class).check(MAIN);
	}

	/** Only the libraries talk to the database and to the search cluster. */
	@Test
	void nothingOpensAConnection() {
		noClasses().should()
			.dependOnClassesThat(
					resideInAnyPackage("java.net.http..", "javax.net..", "org.springframework.web.client..",
							"org.springframework.web.reactive..")
						.or(assignableTo(Socket.class))
						.or(assignableTo(URL.class))
						.or(assignableTo(URLConnection.class)))
			.check(MAIN);
	}

	@Test
	void controllersAreHidden() {
		classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate().check(MAIN);
	}

	private static void onlyKnow(String feature, String... others) {
		String[] foreign = MAIN.stream()
			.map((type) -> type.getPackageName())
			.filter((name) -> name.startsWith(ROOT + ".") && !name.startsWith(ROOT + "." + feature))
			.filter((name) -> Arrays.stream(others).noneMatch((other) -> name.startsWith(ROOT + "." + other)))
			.distinct()
			.toArray(String[]::new);
		noClasses().that()
			.resideInAPackage(ROOT + "." + feature + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(foreign)
			.check(MAIN);
	}

}
