package org.magnesiumsleep.form;

/** How a form gets to the body; what stays on the skin does not count as intake. */
public enum Route {

	ORAL, TOPICAL

}
