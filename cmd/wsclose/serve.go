package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"wsclose/web"
)

// Limits of the server. It holds no secrets and answers from memory, so they
// only keep slow clients from piling up.
const (
	readTimeout  = 10 * time.Second // for a request's headers
	writeTimeout = 2 * time.Minute  // for a response; a phone may need that for the widget
	idleTimeout  = 2 * time.Minute  // between two requests
	stopTimeout  = 10 * time.Second // for open requests after SIGTERM
	maxHeader    = 16 << 10         // bytes
)

func newServe() *cobra.Command {
	var addr string
	var options web.Options
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the site",
		Long: `serve answers with the site from inside the binary, until it gets SIGTERM or
SIGINT.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			owners, err := ownOwners(cmd)
			if err != nil {
				return err
			}
			options.Own = owners
			ctx, stop := signal.NotifyContext(cmd.Context(), syscall.SIGINT, syscall.SIGTERM)
			defer stop()
			return serve(ctx, cmd.OutOrStdout(), addr, options)
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8080", "host and port to listen on")
	cmd.Flags().StringVar(&options.Base, "base", "/", "path under which the site stands")
	codesFlag(cmd)
	return cmd
}

// serve listens on addr and serves the site until ctx ends.
func serve(ctx context.Context, out io.Writer, addr string, options web.Options) error {
	site, err := web.Build(options)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return fmt.Errorf("%q is taken by another program: end it, or choose another port with --addr", addr)
	case err != nil:
		return fmt.Errorf("cannot listen on %q: %w", addr, err)
	}
	if !site.Widget {
		fmt.Fprintln(out, "The widget is not in this binary: the pages work, the box does not. Build with make.")
	}
	fmt.Fprintf(out, "Serving http://%s%s (stop with Ctrl-C)\n", listener.Addr(), site.Base)

	server := &http.Server{
		Handler:           web.Handler(site),
		ReadHeaderTimeout: readTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeader,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.Background(), stopTimeout)
	defer cancel()
	if err := server.Shutdown(last); err != nil {
		return fmt.Errorf("requests were still open %s after the signal: %w", stopTimeout, err)
	}
	return nil
}
