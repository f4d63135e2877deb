package org.magnesiumsleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SwaggerUiTests {

	private static ChromeDriver browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void open() {
		browser = Chromium.open();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.quit();
		}
	}

	@Test
	void everyOperationSucceedsWithItsExample() {
		browser.get("http://localhost:" + this.port + "/swagger-ui.html");
		WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
		wait.until(ExpectedConditions.numberOfElementsToBeMoreThan(By.cssSelector(".opblock"), 24));
		List<String> failed = new ArrayList<>();
		int tried = 0;
		for (String id : operationIds()) {
			WebElement block = browser.findElement(By.id(id));
			press(block.findElement(By.cssSelector(".opblock-summary-control")));
			press(wait.until((driver) -> block.findElement(By.cssSelector(".try-out__btn"))));
			press(wait.until((driver) -> block.findElement(By.cssSelector(".execute"))));
			String status = wait
				.until((driver) -> block
					.findElement(By.cssSelector(".live-responses-table tr.response .response-col_status")))
				.getText();
			if (!status.strip().startsWith("200")) {
				failed.add(id + " " + status);
			}
			tried++;
			press(block.findElement(By.cssSelector(".opblock-summary-control")));
		}
		assertThat(failed).isEmpty();
		assertThat(tried).isEqualTo(25);
		assertThat(browser.manage().logs().get("browser").getAll())
			.filteredOn((entry) -> entry.getLevel().intValue() >= 1000)
			.isEmpty();
	}

	@Test
	void everyPersonaCanBeChosenAndSent() {
		browser.get("http://localhost:" + this.port + "/swagger-ui.html");
		WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
		WebElement block = wait.until((driver) -> driver.findElement(By.cssSelector("[id$=checkIntake]")));
		press(block.findElement(By.cssSelector(".opblock-summary-control")));
		press(wait.until((driver) -> block.findElement(By.cssSelector(".try-out__btn"))));
		int personas = choice(block).getOptions().size();
		List<String> answers = new ArrayList<>();
		for (int index = 0; index < personas; index++) {
			choice(block).selectByIndex(index);
			press(block.findElement(By.cssSelector(".execute")));
			answers.add(wait.until((driver) -> block.findElement(By.cssSelector(".live-responses-table .response")))
				.getText());
			press(block.findElement(By.cssSelector(".btn-clear")));
		}
		assertThat(answers).hasSize(9).doesNotHaveDuplicates().allMatch((answer) -> answer.startsWith("200"));
	}

	private static Select choice(WebElement block) {
		return new Select(block.findElement(By.cssSelector(".opblock-section-request-body .examples-select-element")));
	}

	private static List<String> operationIds() {
		return browser.findElements(By.cssSelector(".opblock"))
			.stream()
			.map((block) -> block.getAttribute("id"))
			.toList();
	}

	private static void press(WebElement element) {
		((JavascriptExecutor) browser).executeScript("arguments[0].click()", element);
	}

}
