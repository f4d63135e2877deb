// The copy buttons. Without script the lines can be selected and copied by hand.
for (const button of document.querySelectorAll("button[data-copy]")) {
	button.addEventListener("click", async () => {
		const line = document.getElementById(button.dataset.copy);
		line.select();
		await navigator.clipboard.writeText(line.value);
		button.textContent = "Copied";
	});
}
