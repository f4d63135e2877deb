package org.magnesiumsleep.embed;

import java.util.Locale;
import java.util.Set;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.magnesiumsleep.web.Parameters;
import org.magnesiumsleep.web.Problem;

/** The colours of a card: those that the reader prefers, or always the same. */
enum Theme {

	AUTO, LIGHT, DARK;

	/** The parameter that asks for it. */
	static final String PARAMETER = "theme";

	/**
	 * The theme that is asked for, taken out of the parameters.
	 * @throws Problem where there is no such theme
	 */
	static Theme takenFrom(MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> taken = new LinkedMultiValueMap<>();
		if (parameters.containsKey(PARAMETER)) {
			taken.put(PARAMETER, parameters.remove(PARAMETER));
		}
		return only(taken);
	}

	/**
	 * The theme that is asked for where there is no other parameter.
	 * @throws Problem where there is another, or no such theme
	 */
	static Theme only(MultiValueMap<String, String> parameters) {
		Parameters read = new Parameters(parameters, Set.of(PARAMETER));
		Theme theme = read.oneOf(PARAMETER, Theme.class).orElse(AUTO);
		read.rejectMistakes();
		return theme;
	}

	/** Its name in the markup. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
