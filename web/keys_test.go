package web_test

import (
	"cmp"
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
)

const (
	sample    = 7  // of how many of the tests' questions one is typed
	keyRounds = 5  // how often each of the slowest is measured; the median counts
	slowest   = 10 // of how many keys the figures are printed
	suspects  = 12 // how many are measured again: the slowest of one try each
)

// keyTargets are how long the answer to a key may take, in milliseconds from the
// event to the last change of the page, by how many times the processor is slowed
// down. The processor's time, with the painting behind the last change, is printed
// beside it: it counts no other programs.
var keyTargets = map[float64]float64{1: 33, 4: 80}

// questions are what the registry's tests search for: each is the first string
// of a row of a table.
func questions(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../registry/search*_test.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tests of the search: %v", err)
	}
	var found []string
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			row, ok := n.(*ast.CompositeLit)
			if !ok || len(row.Elts) < 2 {
				return true
			}
			if first, ok := row.Elts[0].(*ast.BasicLit); ok && first.Kind == token.STRING {
				if text, err := strconv.Unquote(first.Value); err == nil {
					found = append(found, text)
				}
			}
			return true
		})
	}
	return found
}

// beginnings returns every text that stands in the box while one of texts is
// typed.
func beginnings(texts []string) []string {
	have := map[string]bool{}
	var all []string
	for _, text := range texts {
		for i := range text + " " {
			if begun := text[:i]; i > 0 && !have[begun] {
				have[begun] = true
				all = append(all, begun)
			}
		}
	}
	return all
}

// typing types: key(before, text) puts before into the box and, when the page
// has come to rest, text, and tells how long it took from the input event to
// the last change, in milliseconds. What is only heard comes later, when the
// typing pauses, and does not count.
const typing = `{
	const soon = (ms) => new Promise((go) => setTimeout(go, ms));
	let changed = 0;
	new MutationObserver((seen) => {
		if (seen.some((one) => !one.target.parentElement?.closest("#spoken") && one.target.id !== "spoken")) changed = performance.now();
	}).observe(document.getElementById("widget"), {subtree: true, childList: true, attributes: true, characterData: true});
	const put = async (text, quiet) => {
		const box = document.getElementById("query");
		const start = changed = performance.now();
		box.value = text;
		box.dispatchEvent(new InputEvent("input", {bubbles: true, inputType: "insertText"}));
		do await soon(quiet); while (performance.now() - changed < quiet);
		return changed - start;
	};
	window.keys = {
		each: async (texts) => {
			const took = [];
			for (const text of texts) took.push(await put(text, 40));
			return took;
		},
		put: (text) => put(text, 150),
		rest: () => soon(150),
	};
}`

// A key is what one cost, in milliseconds: from the input event to the last
// change of the page, and how long the page's main thread worked for it, with
// the layout and the drawing that follow, and in scripts alone. The latter two
// are processor time: other programs do not count.
type key struct {
	text                 string
	wall, tasks, scripts float64
}

// costOf types a text once.
func costOf(t *tab, text string) key {
	before, after, idle := metrics{}, metrics{}, metrics{}
	k := key{text: text}
	_, last := utf8.DecodeLastRuneInString(text)
	begun := text[:len(text)-last]
	t.do(
		chromedp.Evaluate(fmt.Sprintf(`keys.put(%q)`, begun), nil, awaited),
		idle.read(),
		chromedp.Evaluate(`keys.rest()`, nil, awaited), // what measuring itself costs
		before.read(),
		chromedp.Evaluate(fmt.Sprintf(`keys.put(%q)`, text), &k.wall, awaited),
		after.read(),
	)
	cost := func(name string) float64 {
		return 1000 * ((after[name] - before[name]) - (before[name] - idle[name]))
	}
	k.tasks, k.scripts = cost("TaskDuration"), cost("ScriptDuration")
	return k
}

// BenchmarkKeys types some hundred of the texts that the registry's tests search
// for, key by key, with all that is known: first each once, then the slowest of them again, at the
// full speed of the machine and slowed down four times.
func BenchmarkKeys(b *testing.B) {
	s, t := serve(b, false), open(b)
	ctx, stop := context.WithTimeout(context.WithoutCancel(t.ctx), 9*time.Minute)
	defer stop()
	t.ctx = ctx
	t.do(performance.Enable().WithTimeDomain(performance.EnableTimeDomainThreadTicks))
	t.do(chromedp.Navigate(s.index))
	t.ready()
	t.do(chromedp.Evaluate(typing, nil))
	// What is made when first used is made when the box is entered.
	t.do(chromedp.Focus("#query", chromedp.ByQuery), chromedp.Evaluate(`keys.each(["1006", "discord 4", "timeout", ""])`, nil, awaited))

	asked := []string{"1006", "4001", "timeout", "discord 4", "CloseCode.Ab"} // with long answers
	for i, q := range questions(b) {
		if i%sample == 0 {
			asked = append(asked, q)
		}
	}
	texts := beginnings(asked)
	if only := os.Getenv("KEYS"); only != "" {
		texts = beginnings(strings.Split(only, ","))
	}
	var found []key
	for part := range slices.Chunk(texts, 100) {
		var took []float64
		t.do(chromedp.Evaluate(fmt.Sprintf(`keys.each(%s)`, jsStrings(part)), &took, awaited))
		for i, text := range part {
			found = append(found, key{text: text, wall: took[i]})
		}
	}
	slices.SortFunc(found, func(x, y key) int { return cmp.Compare(y.wall, x.wall) })
	found = found[:min(len(found), suspects)]

	w := table()
	fmt.Fprintf(w, "\n%d texts; the slowest, median of %d, in ms\tspeed\tlast change\tmain thread, processor\tscripts in it\n", len(texts), keyRounds)
	for _, slower := range []float64{1, 4} {
		t.do(emulation.SetCPUThrottlingRate(slower))
		var rounds [keyRounds][]key
		for i := range rounds {
			for _, k := range found {
				rounds[i] = append(rounds[i], costOf(t, k.text))
			}
		}
		var all []key
		for i, k := range found {
			var same []key
			for _, r := range rounds {
				same = append(same, r[i])
			}
			all = append(all, key{k.text,
				median(same, func(k key) float64 { return k.wall }),
				median(same, func(k key) float64 { return k.tasks }),
				median(same, func(k key) float64 { return k.scripts })})
		}
		slices.SortFunc(all, func(x, y key) int { return cmp.Compare(y.tasks, x.tasks) })
		for _, k := range all[:min(len(all), slowest)] {
			fmt.Fprintf(w, "%q\t1/%g\t%.1f\t%.1f\t%.1f\n", k.text, slower, k.wall, k.tasks, k.scripts)
		}
		worst := slices.MaxFunc(all, func(x, y key) int { return cmp.Compare(x.wall, y.wall) })
		if target := keyTargets[slower]; worst.wall > target {
			b.Errorf("%q is answered after %.1f ms at 1/%g of the speed, want at most %g", worst.text, worst.wall, slower, target)
		}
	}
	w.Flush()
	b.ReportMetric(0, "ns/op")
}

// jsStrings writes texts as a list in JavaScript.
func jsStrings(texts []string) string {
	var quoted []string
	for _, text := range texts {
		quoted = append(quoted, fmt.Sprintf("%q", text))
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}
