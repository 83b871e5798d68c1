package web

import (
	"embed"
	"fmt"
	"path"
	"strings"
)

// deployFiles are the recipes for hosts, ready to copy.
//
//go:embed deploy
var deployFiles embed.FS

// A recipe is one way to put the site on the net.
type recipe struct {
	ID, Title string
	Words     []string // what it is good for, and what to know
	Steps     []string // commands, in order
	Files     []deployFile
	Rests     string // what we did to know that it works
}

// A deployFile is a file of a recipe, and where it goes.
type deployFile struct{ Name, Goes, Text string }

// deployFileOf reads a file of web/deploy.
func deployFileOf(name, goes string) (deployFile, error) {
	text, err := deployFiles.ReadFile(path.Join("deploy", name))
	if err != nil {
		return deployFile{}, fmt.Errorf("recipe file: %w", err)
	}
	return deployFile{name, goes, strings.TrimSpace(string(text))}, nil
}

const tried = "Tried on Debian 12: a test of ours runs this file and asks for pages, assets and addresses that do not exist."

// recipes are written for the path /docs/ws/ on docs.example.org.
func recipes() ([]recipe, error) {
	list := []struct {
		recipe
		file, goes string
	}{
		{recipe{
			ID: "serve", Title: "The binary alone",
			Words: []string{"The site is inside the binary, compressed, with its headers. It listens on loopback unless told otherwise, and ends when it gets SIGTERM."},
			Steps: []string{"make build", "bin/wsclose serve --addr 127.0.0.1:8080"},
			Rests: "Tried: the tests of the server and of the browser run against it.",
		}, "", ""},
		{recipe{
			ID: "systemd", Title: "systemd",
			Words: []string{"The binary as a service, with no rights beyond answering."},
			Rests: "Checked with systemd-analyze verify; not run under systemd, for want of a machine that boots with it.",
		}, "wsclose.service", "/etc/systemd/system/wsclose.service"},
		{recipe{
			ID: "nginx", Title: "nginx before the binary",
			Words: []string{"The binary compresses and sends the headers; nginx only passes requests on. The base of the binary must be the path that people see."},
			Steps: []string{"wsclose serve --addr 127.0.0.1:8080 --base /docs/ws/"},
			Rests: tried,
		}, "nginx-proxy.conf", "/etc/nginx/conf.d/wsclose.conf"},
		{recipe{
			ID: "nginx-static", Title: "nginx alone",
			Words: []string{"nginx sends the files as built, and the compressed ones beside them."},
			Steps: []string{"wsclose build --out /srv/wsclose --site-url http://docs.example.org/docs/ws/"},
			Rests: tried,
		}, "nginx-static.conf", "/etc/nginx/conf.d/wsclose.conf"},
		{recipe{
			ID: "caddy", Title: "Caddy before the binary",
			Words: []string{"As with nginx; Caddy also fetches the certificate."},
			Steps: []string{"wsclose serve --addr 127.0.0.1:8080 --base /docs/ws/"},
			Rests: tried,
		}, "Caddyfile-proxy", "/etc/caddy/Caddyfile"},
		{recipe{
			ID: "caddy-static", Title: "Caddy alone",
			Words: []string{"Caddy sends the files as built, in brotli or gzip."},
			Steps: []string{"wsclose build --out /srv/wsclose --site-url https://docs.example.org/docs/ws/"},
			Rests: tried,
		}, "Caddyfile-static", "/etc/caddy/Caddyfile"},
		{recipe{
			ID: "github-pages", Title: "GitHub Pages",
			Words: []string{
				"The workflow tests, builds and deploys on every push. The address of the pages, with or without a repository's name in it, comes from GitHub.",
				"GitHub Pages sends no headers of ours. The policy stands in each page, so the promise of the box holds; but every page can be framed, not only those made for frames.",
				"It does allow any origin to read its files, which the widget needs in a sandboxed frame.",
			},
			Rests: "Its documents; not run there. The command that it calls is the one that our tests call.",
		}, "github-pages.yml", ".github/workflows/site.yml"},
		{recipe{
			ID: "netlify", Title: "Netlify",
			Words: []string{"The build writes _headers and _redirects into dist/, in the form that Netlify reads. Publish at the root of the domain."},
			Rests: "Its documents; not run there. A test checks that no address gets a header twice.",
		}, "netlify.toml", "netlify.toml"},
		{recipe{
			ID: "cloudflare-pages", Title: "Cloudflare Pages",
			Words: []string{"It reads the same _headers and _redirects. Upload the folder, or let it build with the command make site and the folder dist."},
			Steps: []string{"make site SITE_URL=https://wsclose.pages.dev/", "npx wrangler pages deploy dist --project-name wsclose"},
			Rests: "Its documents; not run there. A test holds the number of rules below the 100 that it takes.",
		}, "", ""},
		{recipe{
			ID: "s3", Title: "S3 and stores like it",
			Words: []string{
				"A store does not choose between a file and its compressed form, so this uploads brotli under the plain names.",
				"Let it serve index.html for folders and 404.html for what is missing; CloudFront needs a function for the former. Allow every origin to read, for sandboxed frames.",
			},
			Steps: []string{"make site SITE_URL=https://docs.example.org/docs/ws/", "web/deploy/s3.sh dist s3://bucket/docs/ws"},
			Rests: "The script was run with a stand-in for the store that checks each call; not run against a store.",
		}, "s3.sh", "web/deploy/s3.sh"},
		{recipe{
			ID: "container", Title: "A container",
			Words: []string{"An image with nothing but the binary."},
			Steps: []string{"docker build -f web/deploy/Dockerfile -t wsclose .", "docker run --rm -p 8080:8080 wsclose"},
			Rests: "Untried: there was no container engine to try it with.",
		}, "Dockerfile", "web/deploy/Dockerfile"},
	}
	var all []recipe
	for _, r := range list {
		if r.file != "" {
			f, err := deployFileOf(r.file, r.goes)
			if err != nil {
				return nil, err
			}
			r.Files = append(r.Files, f)
		}
		all = append(all, r.recipe)
	}
	return all, nil
}

func deployingPage() (page, error) {
	list, err := recipes()
	if err != nil {
		return page{}, err
	}
	return page{
		Path:        "deploying/",
		Template:    "deploying",
		Title:       "Deploying wsclose: recipes for servers and static hosts",
		Description: "How to put the WebSocket close code pages and the widget on nginx, Caddy, GitHub Pages, Netlify, Cloudflare Pages, S3, systemd or into a container, under any path.",
		Crumb:       "Deploying",
		Body:        deployingBody{list, directives, guards},
	}, nil
}

// deployingBody is what deploying.html shows.
type deployingBody struct {
	Recipes []recipe
	Policy  []directive
	Guards  []guard
}
