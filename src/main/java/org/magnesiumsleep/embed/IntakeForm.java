package org.magnesiumsleep.embed;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.magnesiumsleep.intake.IntakeChecks;
import org.magnesiumsleep.web.Mistake;

/**
 * What was typed into the form of the intake check. A field is named after its place in
 * the request, such as {@code supplements.0.amountMg}; rows that were left empty are
 * closed up. Only considerations may be given several times.
 */
public final class IntakeForm {

	private static final String CONSIDERATIONS = "considerations";

	private static final String COMPLETE = "diet.complete";

	private static final String TICKED = "true";

	private static final List<String> ON_THE_PAGE = List.of("profile.ageYears", "profile.ageMonths", "profile.sex",
			"profile.lifeStage", "diet.foods", "diet.magnesiumMg", COMPLETE, "supplements", CONSIDERATIONS);

	/** These have rows of such fields, and are no fields themselves. */
	private static final Map<String, List<String>> LISTS = Map.of("diet.foods", List.of("food", "quantity"),
			"supplements", List.of("amountMg", "timesPerDay", "form", "basis"));

	private static final Map<String, Integer> MOST_ROWS = Map.of("diet.foods", IntakeChecks.MOST_FOODS, "supplements",
			IntakeChecks.MOST_SUPPLEMENTS);

	private static final Pattern ROW = Pattern
		.compile("(%s)\\.(0|[1-9]\\d{0,2})\\.(\\w+)".formatted(String.join("|", LISTS.keySet()).replace(".", "\\.")));

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}([.,]\\d{1,20})?");

	private static final Set<String> NUMBERS = Set.of("ageYears", "ageMonths", "magnesiumMg", "quantity", "amountMg",
			"timesPerDay");

	private static final int FEWEST_ROWS = 3;

	/** Between a food and its portion in the value of one option. */
	static final String HELPING = "|";

	private final Map<String, List<String>> typed = new LinkedHashMap<>();

	private final Map<String, String> errors = new LinkedHashMap<>();

	IntakeForm(Map<String, List<String>> parameters) {
		SortedMap<String, SortedMap<Integer, Map<String, List<String>>>> rows = new TreeMap<>();
		parameters.forEach((name, values) -> {
			List<String> filled = values.stream().map(IntakeForm::plain).filter((value) -> !value.isEmpty()).toList();
			Matcher row = ROW.matcher(name);
			boolean inRow = row.matches() && fields(row.group(1)).contains(row.group(3));
			if (!inRow && (!ON_THE_PAGE.contains(name) || LISTS.containsKey(name))) {
				reject("", "It has no field " + Mistake.quote(name) + ".");
			}
			else if (!filled.isEmpty() && inRow) {
				rows.computeIfAbsent(row.group(1), (list) -> new TreeMap<>())
					.computeIfAbsent(Integer.valueOf(row.group(2)), (number) -> new LinkedHashMap<>())
					.put(row.group(3), filled);
			}
			else if (!filled.isEmpty()) {
				enter(name, filled);
			}
		});
		rows.forEach((list, numbered) -> {
			int next = 0;
			for (Map<String, List<String>> row : numbered.values()) {
				// One too many is enough to be refused.
				if (next <= mostRows(list)) {
					String place = list + "." + next++ + ".";
					row.forEach((field, values) -> enter(place + field, values));
				}
			}
		});
		if (isFilled(COMPLETE) && !chosen(COMPLETE, TICKED)) {
			reject(COMPLETE, "Tick it or leave it.");
		}
	}

	/** No field of a browser sends control characters, and no page may have them. */
	private static String plain(String value) {
		return value.strip().replaceAll("\\p{Cntrl}", "\uFFFD");
	}

	private static List<String> fields(String list) {
		return LISTS.getOrDefault(list, List.of());
	}

	private static int mostRows(String list) {
		return MOST_ROWS.getOrDefault(list, 0);
	}

	private void enter(String field, List<String> values) {
		if (values.size() > 1 && !field.equals(CONSIDERATIONS)) {
			reject(field, "Given %d times; it may stand once.".formatted(values.size()));
		}
		this.typed.put(field, values);
	}

	/** What was typed into a field, or nothing. */
	public String value(String field) {
		return this.typed.getOrDefault(field, List.of("")).get(0);
	}

	/** Whether an option of a field was chosen. */
	public boolean chosen(String field, String option) {
		return this.typed.getOrDefault(field, List.of()).contains(option);
	}

	/** Whether anything was entered in a field. */
	public boolean isFilled(String field) {
		return this.typed.containsKey(field);
	}

	/** Whether it is the first field with an error. */
	public boolean isFirst(String field) {
		return this.errors.keySet().stream().findFirst().filter(field::equals).isPresent();
	}

	/** What is wrong with a field, or nothing. */
	public String error(String field) {
		return this.errors.getOrDefault(field, "");
	}

	/** Which row a field stands in, such as "Supplement 1, ", or nothing. */
	public String row(String field) {
		Matcher row = ROW.matcher(field);
		return row.matches() ? "%s %d, ".formatted(row.group(1).equals("supplements") ? "Supplement" : "Food",
				Integer.parseInt(row.group(2)) + 1) : "";
	}

	/** The last part of a field's name, by which it is labelled. */
	public String name(String field) {
		return field.substring(field.lastIndexOf('.') + 1);
	}

	/** All that is wrong, by the fields. */
	public Map<String, String> errors() {
		return this.errors;
	}

	/**
	 * The numbers of the rows to show: those that are filled and an empty one, three at
	 * least and as many as are allowed at most.
	 */
	public List<Integer> rows(String list) {
		long filled = this.typed.keySet()
			.stream()
			.map(ROW::matcher)
			.filter((row) -> row.matches() && row.group(1).equals(list))
			.map((row) -> row.group(2))
			.distinct()
			.count();
		return IntStream.range(0, Math.min(Math.max(FEWEST_ROWS, (int) filled + 1), mostRows(list))).boxed().toList();
	}

	void reject(List<Mistake> mistakes) {
		mistakes.stream()
			.sorted(Comparator.comparing((mistake) -> placeOnThePage(fieldFor(mistake))))
			.forEach((mistake) -> reject(fieldFor(mistake), PlainWords.of(mistake.detail())));
	}

	private void reject(String field, String why) {
		this.errors.merge(field, why, (one, other) -> one.contains(other) ? one : one + " " + other);
	}

	/** Sorts as the fields stand on the page. */
	private static String placeOnThePage(String field) {
		Matcher row = ROW.matcher(field);
		String list = row.matches() ? row.group(1) : field;
		int number = row.matches() ? Integer.parseInt(row.group(2)) : 0;
		String name = field.substring(field.lastIndexOf('.') + 1);
		return "%02d %03d %02d %s".formatted(ON_THE_PAGE.indexOf(list) + 1, number, fields(list).indexOf(name) + 1,
				field);
	}

	private static String fieldFor(Mistake mistake) {
		String place = (mistake.pointer() != null) ? mistake.pointer().substring(1).replace('/', '.') : "";
		if (place.equals("profile")) {
			return "profile.ageYears";
		}
		if (place.startsWith(CONSIDERATIONS)) {
			return CONSIDERATIONS;
		}
		if (place.matches("diet\\.foods\\.\\d+")) {
			return place + ".food";
		}
		return place.endsWith(".portion") ? place.replace(".portion", ".food") : place;
	}

	/** The request, to be checked like any other. */
	byte[] request(JsonMapper json) {
		ObjectNode request = json.createObjectNode();
		request.putObject("profile");
		this.typed.forEach((field, values) -> {
			ObjectNode parent = request.withObject(JsonPointer.compile("/" + field.replace('.', '/')).head());
			if (field.equals(CONSIDERATIONS)) {
				values.forEach(parent.putArray(field)::add);
			}
			else {
				put(parent, name(field), values.get(0));
			}
		});
		if (request.get("diet") instanceof ObjectNode diet) {
			diet.put("complete", chosen(COMPLETE, TICKED));
		}
		return json.writeValueAsBytes(request);
	}

	private static void put(ObjectNode parent, String name, String value) {
		if (NUMBERS.contains(name) && NUMBER.matcher(value).matches()) {
			parent.put(name, new BigDecimal(value.replace(',', '.')));
		}
		else if (name.equals("food") && value.indexOf(HELPING) > 0) {
			parent.put(name, value.substring(0, value.indexOf(HELPING)));
			parent.put("portion", value.substring(value.indexOf(HELPING) + 1));
		}
		else {
			parent.put(name, value);
		}
	}

}
