package org.magnesiumsleep.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Chromium;
import org.magnesiumsleep.OtherSite;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of another origin that offers foods after each key, used in a real browser. */
@ApplicationTest
class FoodPickerTests {

	@LocalServerPort
	private int port;

	private OtherSite site;

	private ChromeDriver browser;

	@BeforeEach
	void open() throws IOException {
		this.browser = Chromium.open();
		this.site = OtherSite.serving(page());
		this.browser.get("%s?api=http://localhost:%d".formatted(this.site.address(), this.port));
	}

	@AfterEach
	void close() {
		if (this.browser != null) {
			this.browser.quit();
		}
		if (this.site != null) {
			this.site.close();
		}
	}

	@Test
	void offersWhatOneExpectsAfterEachKey() {
		assertThat(type("b")).allMatch((food) -> food.matches("(?s).*\\bb.*|B.*"));
		assertThat(type("l").subList(0, 3)).containsExactlyInAnyOrder("Blueberries, raw", "Blackberries, raw",
				"Beans, black, mature seeds, cooked, boiled, without salt");
		assertThat(type("a").subList(0, 3)).contains("Blackberries, raw",
				"Beans, black, mature seeds, cooked, boiled, without salt");
		assertThat(type("ck").get(0)).isEqualTo("Beans, black, mature seeds, cooked, boiled, without salt");
		assertThat(type(" be").subList(0, 8)).allMatch((food) -> food.startsWith("Beans, black"));
		clear();
		assertThat(type("c").get(0)).isEqualTo("Chocolate, dark, 70-85% cacao solids");
		assertThat(type("h").get(1)).startsWith("Chicken");
		assertThat(type("oc").subList(0, 5)).contains("Candies, milk chocolate")
			.allMatch((food) -> food.toLowerCase(Locale.ROOT).contains("chocolate"));
		clear();
		assertThat(type("spi").get(0)).startsWith("Spinach");
		assertThat(type("nc").subList(0, 2)).allMatch((food) -> food.startsWith("Spinach"));
		assertThat(type("h").get(0)).startsWith("Spinach");
		assertThat(type("zzz")).isEmpty();
	}

	/** What is offered after all of these keys. */
	private List<String> type(String keys) {
		WebElement input = this.browser.findElement(By.id("food"));
		List<String> offered = List.of();
		for (String key : keys.split("")) {
			input.sendKeys(key);
			String typed = input.getDomProperty("value");
			WebElement list = this.browser.findElement(By.id("offered"));
			new WebDriverWait(this.browser, Duration.ofSeconds(10))
				.until((driver) -> Objects.equals(list.getDomAttribute("data-for"), typed));
			offered = list.findElements(By.tagName("li")).stream().map(WebElement::getText).toList();
			assertThat(offered).as(typed).hasSizeLessThanOrEqualTo(10);
		}
		return offered;
	}

	private void clear() {
		this.browser.findElement(By.id("food")).clear();
	}

	private static byte[] page() {
		try (InputStream page = Objects
			.requireNonNull(FoodPickerTests.class.getResourceAsStream("/search/food-picker.html"))) {
			return page.readAllBytes();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
