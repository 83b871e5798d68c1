// Package web makes the site and serves it: page templates, style sheet,
// icons, the published data, and the HTTP handler.
//
// [Build] makes the whole site in memory, the same bytes every time. A [Site]
// is then either written to a folder, for any static host, or served by
// [Handler] from inside the binary.
//
// # How to add a page
//
//  1. Add a template in templates/ that defines "main" (and "head" if the page
//     wants more in its head).
//  2. Add a function that returns its [page] in pages.go and call it in
//     allPages.
//
// The page then stands in the sitemap, and the tests check its links, its one
// heading, its escaping and its weight.
package web
