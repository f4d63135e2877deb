// <magnesium-embed src="forms/glycinate"></magnesium-embed> becomes an iframe that is as high as its card.
// No dependencies, no cookies, nothing is sent anywhere.
(() => {
	const base = new URL(".", document.currentScript.src);

	class MagnesiumEmbed extends HTMLElement {

		static observedAttributes = ["src", "theme"];

		#frame = document.createElement("iframe");

		#resize = (event) => {
			const height = event.data && event.data.type === "magnesium-embed-height" ? event.data.height : undefined;
			const ours = event.source === this.#frame.contentWindow && event.origin === base.origin;
			if (ours && Number.isFinite(height) && height > 0) {
				this.#frame.style.height = `${Math.min(height, 20000)}px`;
			}
		};

		connectedCallback() {
			window.addEventListener("message", this.#resize);
			this.#frame.title = this.getAttribute("title") || "Magnesium Sleep Knowledge Base";
			this.#frame.loading = "lazy";
			this.#frame.referrerPolicy = "strict-origin-when-cross-origin";
			this.#frame.style.cssText = "display: block; width: 100%; max-width: 600px; height: 30rem; border: 0";
			this.#show();
			this.replaceChildren(this.#frame);
		}

		disconnectedCallback() {
			window.removeEventListener("message", this.#resize);
		}

		attributeChangedCallback() {
			if (this.isConnected) {
				this.#show();
			}
		}

		#show() {
			const card = new URL(this.getAttribute("src") || "", base);
			if (!card.href.startsWith(base.href)) {
				throw new TypeError(`magnesium-embed: ${this.getAttribute("src")} is no card of this host`);
			}
			if (this.hasAttribute("theme")) {
				card.searchParams.set("theme", this.getAttribute("theme"));
			}
			this.#frame.src = card.href;
		}

	}

	customElements.define("magnesium-embed", MagnesiumEmbed);
})();
