// Command compress writes FILE.br beside each FILE, with brotli at its best.
// It runs once when the binary is made: compressing the widget's program takes
// far too long for the start of a server.
package main

import (
	"bytes"
	"fmt"
	"os"

	"github.com/andybalholm/brotli"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: compress FILE...")
		os.Exit(2)
	}
	for _, name := range os.Args[1:] {
		if err := compress(name); err != nil {
			fmt.Fprintf(os.Stderr, "compress: %v\n", err)
			os.Exit(1)
		}
	}
}

func compress(name string) error {
	body, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	// A window of 16 MiB, the largest that browsers take, holds the whole file.
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24})
	if _, err := w.Write(body); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(name+".br", out.Bytes(), 0o644)
}
