package web

import (
	"bytes"
	"embed"
	"fmt"
	"io"
	"path"
	"regexp"
	"strings"

	"github.com/andybalholm/brotli"

	"wsclose/app/draw"
	"wsclose/web/boot"
)

var (
	// The style sheet is written in layers, one file each; their names begin
	// with a number, so that they are read in order.
	//
	//go:embed css/*.css
	cssFiles embed.FS

	//go:embed assets
	assetFiles embed.FS

	// The pattern takes app.wasm.br and the placeholder, which lets a clean
	// clone compile, but not app.wasm itself.
	//
	//go:embed wasm/*[rt]
	wasmFiles embed.FS
)

// mediaTypes are the types of the files that we have, by extension. The
// system's own table is not asked: it differs from machine to machine.
var mediaTypes = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".xml":         "application/xml",
}

// notes are what only readers of the style sheets need.
var notes = regexp.MustCompile(`(?s)/\*.*?\*/|(?m:^\s+)`)

// remarks are the same in scripts: whole lines only, for two slashes may stand
// in a string.
var remarks = regexp.MustCompile(`(?m)^\s*//.*\n`)

// room is the white space around braces and semicolons.
var room = regexp.MustCompile(`\s*([{};])\s*`)

// addAssets adds the files that pages refer to, under names with a hash.
func (b *builder) addAssets() error {
	b.assets = map[string]string{}
	var css bytes.Buffer
	sheets, err := cssFiles.ReadDir("css")
	if err != nil {
		return err
	}
	for _, sheet := range sheets {
		text, err := cssFiles.ReadFile("css/" + sheet.Name())
		if err != nil {
			return err
		}
		css.Write(text)
	}
	css.WriteString("@layer parts {\n" + draw.Style + "}\n")
	if err := b.addAsset("site.css", room.ReplaceAll(notes.ReplaceAll(css.Bytes(), nil), []byte("$1"))); err != nil {
		return err
	}
	images, err := assetFiles.ReadDir("assets")
	if err != nil {
		return err
	}
	for _, image := range images {
		body, err := assetFiles.ReadFile("assets/" + image.Name())
		if err != nil {
			return err
		}
		if path.Ext(image.Name()) == ".js" {
			body = remarks.ReplaceAll(body, nil)
		}
		if err := b.addAsset(image.Name(), body); err != nil {
			return err
		}
	}
	if err := b.addElement(); err != nil {
		return err
	}
	return b.addProgram()
}

// embeddedProgram returns the widget's program in brotli, or nil when the
// binary was built without it.
func embeddedProgram() []byte {
	packed, err := wasmFiles.ReadFile("wasm/app.wasm.br")
	if err != nil {
		return nil
	}
	return packed
}

// addProgram adds the widget's program and what starts it.
func (b *builder) addProgram() error {
	if b.program == nil {
		return nil
	}
	body, err := io.ReadAll(brotli.NewReader(bytes.NewReader(b.program)))
	if err != nil {
		return fmt.Errorf("unpack app.wasm: %w", err)
	}
	b.start, err = boot.New(body, hashedName, "./", "../")
	if err != nil {
		return err
	}
	for _, made := range b.start.Files {
		f := &File{Path: made.Path, Type: made.Type, Body: made.Body, Immutable: true}
		if made.Path == b.start.Wasm {
			f.packed = map[string][]byte{"br": b.program}
		}
		if err := b.add(f); err != nil {
			return err
		}
	}
	b.site.Widget = true
	return nil
}

// addWorker adds the service worker, which keeps every page and asset for when
// there is no network. Its version is a hash of all of them.
func (b *builder) addWorker(pages []page) error {
	if !b.site.Widget {
		return nil
	}
	var keep []string
	var all bytes.Buffer
	for _, p := range pages {
		if !p.Frame { // what stands around a frame is gone without a network, too
			keep = append(keep, p.Path)
		}
	}
	for _, f := range b.site.Files {
		if f.Immutable {
			keep = append(keep, f.Path)
		}
		all.WriteString(f.Path + "\n" + f.digest() + "\n")
	}
	body, err := boot.WorkerJS(hash(all.Bytes()), keep)
	if err != nil {
		return err
	}
	return b.add(&File{Path: boot.Worker, Type: mediaTypes[".js"], Body: body})
}

// addAsset adds a file under assets/ with a hash of its content in its name.
func (b *builder) addAsset(name string, body []byte) error {
	hashed := hashedName(name, body)
	b.assets[name] = hashed
	return b.add(&File{Path: hashed, Type: mediaTypes[path.Ext(name)], Body: body, Immutable: true})
}

// hashedName returns the path of an asset. What refers to it changes whenever
// the asset does, so a browser may keep it for ever.
func hashedName(name string, body []byte) string {
	ext := path.Ext(name)
	return "assets/" + strings.TrimSuffix(name, ext) + "." + hash(body) + ext
}
