// Package boot makes the files that start the widget in a page: go-app's
// app.js, Go's wasm_exec.js, a small script of our own around them, and the
// service worker.
//
// A page that runs the widget holds, as a direct child of body, the element
// that ui.HTML returns, the line that [Loader] is, and the scripts that
// [Start.Scripts] names, deferred, in that order.
//
// go-app's own page, its style sheet, its icons, its manifest and its worker
// are not used: see the comments in boot.js and worker.js for what they would
// do.
package boot
