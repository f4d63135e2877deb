// <magnesium-embed src="forms/glycinate">a link</magnesium-embed> becomes an iframe that is as high as its card.
// Where src is no card of this host, what the element holds stays.
// No dependencies, no cookies, nothing is sent anywhere.
(() => {
	const base = new URL(".", document.currentScript.src);

	class MagnesiumEmbed extends HTMLElement {

		static observedAttributes = ["src", "theme"];

		#frame = document.createElement("iframe");

		#complete = false;

		#resize = (event) => {
			const height = event.data && event.data.type === "magnesium-embed-height" ? event.data.height : undefined;
			const ours = event.source === this.#frame.contentWindow && event.origin === base.origin;
			if (ours && Number.isFinite(height) && height > 0) {
				this.#frame.style.height = `${Math.min(height, 20000)}px`;
			}
		};

		connectedCallback() {
			window.addEventListener("message", this.#resize);
			if (document.readyState === "loading") {
				// What the element holds has not been read yet.
				document.addEventListener("DOMContentLoaded", () => this.#show(), { once: true });
			} else {
				this.#show();
			}
		}

		disconnectedCallback() {
			window.removeEventListener("message", this.#resize);
		}

		attributeChangedCallback() {
			if (this.#complete) {
				this.#show();
			}
		}

		#show() {
			this.#complete = true;
			const card = this.#card();
			if (!card) {
				console.warn(`magnesium-embed: src="${this.getAttribute("src") || ""}" is no card of ${base.host}`);
				return;
			}
			if (this.hasAttribute("theme")) {
				card.searchParams.set("theme", this.getAttribute("theme"));
			}
			if (this.#frame.parentNode !== this) {
				this.#insert();
			}
			this.#frame.src = card.href;
		}

		/** The address of the card, or undefined where src is missing, malformed or foreign. */
		#card() {
			try {
				const card = new URL(this.getAttribute("src") || "", base);
				return card.href.startsWith(base.href) && card.pathname !== base.pathname ? card : undefined;
			} catch {
				return undefined;
			}
		}

		#insert() {
			this.#frame.title = this.getAttribute("title") || this.textContent.trim() || "Magnesium Sleep Knowledge Base";
			this.#frame.loading = "lazy";
			this.#frame.referrerPolicy = "strict-origin-when-cross-origin";
			this.#frame.style.cssText = "display: block; width: 100%; max-width: 600px; height: 30rem; border: 0";
			this.replaceChildren(this.#frame);
		}

	}

	customElements.define("magnesium-embed", MagnesiumEmbed);
})();
