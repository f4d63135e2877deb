package org.magnesiumsleep.embed;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says codes and figures of records in words, for templates. */
@Component("wording")
public class Wording {

	/** A code such as {@code AT_RISK_GROUP} as "At risk group". */
	public String of(Object code) {
		String words = code.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** A share such as 0.141 as "14.1 %". */
	public String percent(@Nullable BigDecimal share) {
		return (share != null) ? share.movePointRight(2).stripTrailingZeros().toPlainString() + " %" : "unknown";
	}

	/** An amount with its unit, or a dash where there is none. */
	public String mg(@Nullable Number amount) {
		return (amount != null) ? amount + " mg" : "–";
	}

}
