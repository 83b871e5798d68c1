package web_test

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
)

// A task is one turn of the page's main thread, in milliseconds: how long it
// lasted, and how long it had the processor. Other programs make the first
// longer, never the second.
type task struct{ lasted, worked float64 }

// traced records the tasks of the page while it does something; those of less
// than a millisecond are left out.
func (b *tab) traced(do func()) []task {
	b.Helper()
	var tasks []task
	main := map[int64]bool{}
	type event struct {
		Name string  `json:"name"`
		Pid  int64   `json:"pid"`
		Tid  int64   `json:"tid"`
		Dur  float64 `json:"dur"`
		Tdur float64 `json:"tdur"`
		Args struct {
			Name string `json:"name"`
		} `json:"args"`
	}
	var events []event
	done := make(chan struct{})
	ctx, stop := context.WithCancel(b.ctx)
	defer stop()
	chromedp.ListenTarget(ctx, func(e any) {
		switch e := e.(type) {
		case *tracing.EventDataCollected:
			for _, raw := range e.Value {
				var one event
				if json.Unmarshal(raw, &one) != nil {
					continue
				}
				if one.Name == "thread_name" || one.Dur >= 1000 {
					events = append(events, one)
				}
			}
		case *tracing.EventTracingComplete:
			close(done)
		}
	})
	b.do(tracing.Start().WithTransferMode(tracing.TransferModeReportEvents).WithTraceConfig(&tracing.TraceConfig{
		IncludedCategories: []string{"toplevel", "__metadata"},
		ExcludedCategories: []string{"*"},
	}))
	do()
	b.do(tracing.End())
	select {
	case <-done:
	case <-b.ctx.Done():
		b.Fatal("the trace did not come")
	}
	for _, e := range events {
		if e.Name == "thread_name" && e.Args.Name == "CrRendererMain" {
			main[e.Pid<<32|e.Tid] = true
		}
	}
	for _, e := range events {
		if main[e.Pid<<32|e.Tid] && strings.HasSuffix(e.Name, "RunTask") {
			tasks = append(tasks, task{e.Dur / 1000, e.Tdur / 1000})
		}
	}
	if len(tasks) == 0 {
		b.Fatalf("no task in %d events of the trace", len(events))
	}
	return tasks
}

// reportTasks reports the longest tasks.
func reportTasks(b *testing.B, tasks []task) {
	lasted, worked, over, overWorked := 0.0, 0.0, 0, 0
	for _, t := range tasks {
		lasted, worked = max(lasted, t.lasted), max(worked, t.worked)
		if t.lasted > 50 {
			over++
		}
		if t.worked > 50 {
			overWorked++
		}
	}
	b.ReportMetric(lasted, "ms/longest-task")
	b.ReportMetric(float64(over), "tasks-over-50ms")
	b.ReportMetric(worked, "cpu-ms/longest-task")
	b.ReportMetric(float64(overWorked), "tasks-over-50-cpu-ms")
	slices.SortFunc(tasks, func(a, b task) int { return cmp.Compare(b.worked, a.worked) })
	b.Logf("the longest tasks, in ms (of the processor): %.0f", tasks[:min(len(tasks), 8)])
}
