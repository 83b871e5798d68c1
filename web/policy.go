package web

import "net/http"

// policy returns the Content-Security-Policy of a page. It stands in the page
// itself too, so that the promise of the box (nothing pasted leaves the page)
// also holds on hosts that send no headers. Pages without the widget may run
// nothing at all, unless they have a script of their own; that they may connect is for checkers, which fetch robots.txt
// from inside the page.
func (p page) policy() string {
	const always = "default-src 'none'; img-src 'self' data:; style-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
	switch {
	case p.Widget:
		return always + "; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'"
	case p.Frames:
		return always + "; script-src 'self'; frame-src 'self'"
	case p.Script != "" || p.Early != "":
		return always + "; script-src 'self'"
	}
	return always
}

const (
	// framing is the part of the policy that works as a header only.
	framing = "; frame-ancestors 'none'"

	// assetPolicy is for files that are no pages. It binds the service worker,
	// which fetches the site's files, and images and data when opened alone.
	assetPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"
)

// secure sets what every answer carries.
func secure(head http.Header) {
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Referrer-Policy", "no-referrer")
	head.Set("Cross-Origin-Opener-Policy", "same-origin")
	// The widget copies and shares; it needs no other power.
	head.Set("Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()")
}
