package org.magnesiumsleep.embed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Chromium;
import org.magnesiumsleep.OtherSite;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages, cards and the form as people use them, in a real browser. */
@ApplicationTest
class BrowserTests {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/** Until the card has told its own height. */
	private static final int FALLBACK_HEIGHT = 480;

	private static ChromeDriver browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void open() {
		browser = Chromium.open();
	}

	@AfterEach
	void reset() {
		setScript(true);
		prefer("light");
		browser.manage().logs().get(LogType.BROWSER);
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.quit();
		}
	}

	static Stream<String> pages() {
		Stream<String> lists = Stream.of(CardKind.values()).map((kind) -> "/embed/" + kind.collection());
		return Stream.concat(lists,
				Stream.of("/", "/docs/api", "/docs/findings", "/problems/not-found", "/embed/intake-check",
						"/embed/forms/glycinate", "/embed/foods/usda-11458", "/embed/faqs/take-every-night",
						"/embed/claims/a28", "/embed/studies/abbasi-2012", "/embed/studies/claimed-nutrients-2021",
						"/embed/testimonials/melissa", "/embed/safety-notes/kidney-disease",
						"/embed/reference-ranges/nih-women-31-50", "/embed/expert-opinions/karen-liu-deficiency",
						"/embed/sources/iom-1997"));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void fitsEveryWidthAndIsAccessible(String page) {
		for (String colours : List.of("light", "dark")) {
			prefer(colours);
			for (int width : new int[] { 300, 320, 600, 1280 }) {
				width(width);
				open(page);
				assertFits(page, width);
			}
			assertAccessible(page);
		}
		assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).as(page)
			.noneMatch((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue());
	}

	@Test
	void theFormIsFilledAndSentByKeyboardAloneWithoutScript() {
		setScript(false);
		width(320);
		open("/embed/intake-check");
		type("profile.ageYears", "72");
		type("profile.sex", "Male");
		type("diet.foods.0.food", "Almonds");
		type("diet.foods.0.quantity", "2");
		type("supplements.0.amountMg", "400");
		type("supplements.0.form", "Magnesium glycinate");
		send();
		assertThat(find("result-title").getText()).isEqualTo("Result for the group Men 51 years and older");
		assertThat(find("supplements-only").getText()).isEqualTo(
				"Between 56.4 and 400 mg a day from supplements and medicines alone, which may be above their upper limit of 350 mg.");
		assertThat(browser.findElements(By.cssSelector("svg[role=img]"))).hasSize(2)
			.allSatisfy((drawing) -> assertThat(find(drawing.getDomAttribute("aria-labelledby")).getText())
				.contains("mg a day"));
		assertThat(value("profile.ageYears")).isEqualTo("72");
		assertThat(value("diet.foods.0.food")).isEqualTo("usda-12063|1 oz dry roasted");
		assertFits("the result", 320);
		setScript(true);
		assertAccessible("the result");
	}

	@Test
	void mistakesStandBesideTheirFieldsAndNothingTypedIsLost() {
		open("/embed/intake-check");
		type("profile.ageYears", "old");
		type("supplements.1.amountMg", "250,5");
		type("supplements.1.timesPerDay", "99");
		send();
		assertThat(find("profile.ageYears-error").getText()).isEqualTo("Must be a whole number.");
		assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("profile.ageYears");
		assertThat(value("profile.ageYears")).isEqualTo("old");
		assertThat(value("supplements.0.amountMg")).isEqualTo("250,5");
		assertThat(find("supplements.0.timesPerDay").getDomAttribute("aria-describedby"))
			.isEqualTo("supplements.0.timesPerDay-error");
		assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText()).contains(
				"Age in years: Must be a whole number.", "Supplement 1, Times a day (1 if empty): Must be at most 24.");
		assertAccessible("the form with mistakes");
	}

	@Test
	void theResultSurvivesAReload() {
		open("/embed/intake-check");
		type("profile.ageYears", "28");
		type("profile.sex", "Female");
		type("supplements.0.amountMg", "100");
		type("supplements.0.basis", "Magnesium itself");
		send();
		String result = find("supplements-only").getText();
		browser.navigate().refresh();
		assertThat(find("supplements-only").getText()).isEqualTo(result).startsWith("100 mg a day");
		assertThat(browser.getCurrentUrl()).endsWith("/embed/intake-check");
	}

	@Test
	void aFrameInAnotherSiteWorksWithoutScript() throws IOException {
		try (OtherSite site = site("<iframe src=\"%s/embed/claims/a28\" title=\"A claim\"></iframe>")) {
			browser.get(site.address());
			browser.switchTo().frame(browser.findElement(By.tagName("iframe")));
			assertThat(browser.findElement(By.tagName("h1")).getText()).startsWith("Oxide gives a high dose");
		}
	}

	@Test
	void theElementInsertsAFrameAsHighAsItsCard() throws IOException {
		try (OtherSite site = site("""
				<script src="%1$s/embed/embed.js" defer></script>
				<magnesium-embed src="forms/glycinate"></magnesium-embed>
				<magnesium-embed src="intake-check" theme="dark"></magnesium-embed>
				<magnesium-embed src="faqs/no-such-question"></magnesium-embed>""")) {
			browser.get(site.address());
			List<WebElement> elements = browser.findElements(By.tagName("magnesium-embed"));
			for (WebElement element : elements) {
				WebElement frame = element.findElement(By.tagName("iframe"));
				// Browsers do not lay out foreign frames that nobody sees.
				browser.executeScript("arguments[0].scrollIntoView()", frame);
				new WebDriverWait(browser, Duration.ofSeconds(10)).until((driver) -> isAsHighAsItsCard(frame));
			}
			browser.executeScript("postMessage({ type: 'magnesium-embed-height', height: 1 }, '*')");
			assertThat(elements.get(0).findElement(By.tagName("iframe")).getSize().height).isGreaterThan(100);
			assertThat(browser.manage().getCookies()).isEmpty();
		}
	}

	@Test
	void theFrameIsNamedByTheTitleOrWhatTheElementHeld() throws IOException {
		for (String loading : List.of("defer", "")) {
			try (OtherSite site = site("<script src=\"%1$s/embed/embed.js\" " + loading + "></script>"
					+ """
							<magnesium-embed src="forms"><a href="%1$s/embed/forms">All forms</a></magnesium-embed>
							<magnesium-embed src="faqs" title="Answers"><a href="%1$s/embed/faqs">Questions</a></magnesium-embed>
							<magnesium-embed src="foods"></magnesium-embed>""")) {
				browser.get(site.address());
				assertThat(browser.findElements(By.cssSelector("magnesium-embed > iframe")))
					.extracting((frame) -> frame.getDomAttribute("title"))
					.containsExactly("All forms", "Answers", "Magnesium Sleep Knowledge Base");
				assertThat(browser.findElements(By.cssSelector("magnesium-embed > a"))).isEmpty();
			}
		}
	}

	@Test
	void anElementWithoutACardOfThisHostKeepsItsLinkAndWarnsOnce() throws IOException {
		for (String src : List.of("", "src=\"https://example.org/\" theme=\"dark\"", "src=\"http://[\"",
				"src=\"../api/v1\"")) {
			try (OtherSite site = site("<script src=\"%1$s/embed/embed.js\" defer></script><magnesium-embed " + src
					+ "><a href=\"#here\">A link</a></magnesium-embed>")) {
				browser.get(site.address());
				WebElement element = browser.findElement(By.tagName("magnesium-embed"));
				assertThat(element.findElements(By.tagName("iframe"))).as(src).isEmpty();
				assertThat(element.findElement(By.tagName("a")).getText()).isEqualTo("A link");
				assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).as(src)
					.filteredOn((entry) -> entry.getMessage().contains("magnesium-embed"))
					.singleElement()
					.satisfies((entry) -> assertThat(entry.getLevel()).isEqualTo(Level.WARNING));
				browser.executeScript("arguments[0].setAttribute('src', 'faqs')", element);
				assertThat(element.findElements(By.tagName("iframe"))).as(src).hasSize(1);
			}
		}
	}

	@Test
	void theScriptRunsUnderItsIntegrity() throws IOException {
		open("/");
		String line = browser.findElement(By.id("script")).getDomProperty("value");
		try (OtherSite site = site(line.replace("%", "%%") + "<magnesium-embed src=\"faqs\"></magnesium-embed>")) {
			browser.get(site.address());
			assertThat(browser.findElements(By.cssSelector("magnesium-embed iframe"))).hasSize(1);
		}
		try (OtherSite site = site(line.replaceAll("sha384-.{4}", "sha384-AAAA").replace("%", "%%")
				+ "<magnesium-embed src=\"faqs\"></magnesium-embed>")) {
			browser.get(site.address());
			assertThat(browser.findElements(By.cssSelector("magnesium-embed iframe"))).isEmpty();
		}
		browser.manage().logs().get(LogType.BROWSER);
	}

	private OtherSite site(String body) throws IOException {
		String page = "<!DOCTYPE html><html lang=\"en\"><title>Another site</title><body>"
				+ body.formatted("http://localhost:" + this.port);
		return OtherSite.serving(page.getBytes(StandardCharsets.UTF_8));
	}

	private void open(String path) {
		browser.get("http://localhost:" + this.port + path);
	}

	private static void width(int width) {
		browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
	}

	private static void prefer(String colours) {
		browser.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
	}

	private static void setScript(boolean on) {
		browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
	}

	private static void assertFits(String page, int width) {
		assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
			.as("%s at %d", page, width)
			.isLessThanOrEqualTo(width);
	}

	private static void assertAccessible(String page) {
		List<Rule> violations = new AxeBuilder().withTags(WCAG).analyze(browser).getViolations();
		assertThat(violations.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> rule.getId() + " " + node.getHtml()))).as(page)
			.isEmpty();
	}

	/** Goes on with the tab key until the field has the focus, and types. */
	private static void type(String field, String text) {
		for (int step = 0; step < 60; step++) {
			if (field.equals(browser.switchTo().activeElement().getDomAttribute("id"))) {
				browser.switchTo().activeElement().sendKeys(text);
				return;
			}
			browser.switchTo().activeElement().sendKeys(Keys.TAB);
		}
		throw new AssertionError("The tab key does not reach " + field);
	}

	/** Goes on to the button and presses it; waits for the answer. */
	private static void send() {
		WebElement before = browser.findElement(By.tagName("main"));
		for (int step = 0; !"submit".equals(browser.switchTo().activeElement().getDomAttribute("type")); step++) {
			assertThat(step).isLessThan(60);
			browser.switchTo().activeElement().sendKeys(Keys.TAB);
		}
		browser.switchTo().activeElement().sendKeys(Keys.ENTER);
		new WebDriverWait(browser, Duration.ofSeconds(10)).until(ExpectedConditions.stalenessOf(before));
	}

	private static WebElement find(String id) {
		return browser.findElement(By.id(id));
	}

	private static String value(String field) {
		return find(field).getDomProperty("value");
	}

	private static boolean isAsHighAsItsCard(WebElement frame) {
		int outside = frame.getSize().height;
		browser.switchTo().frame(frame);
		Object inside = browser
			.executeScript("return Math.ceil(document.documentElement.getBoundingClientRect().height)");
		browser.switchTo().defaultContent();
		return Long.valueOf(outside).equals(inside) && outside != FALLBACK_HEIGHT;
	}

}
