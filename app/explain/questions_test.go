package explain

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A frequent question is one that people really ask, by its rank among them, with what
// they would type or paste, and what they must then be told.
type frequent struct {
	rank  int
	about string
	asked []string // each of them is answered with all of says
	says  []string // regular expressions without case, over the words of the answer
}

// frequentQuestions are in the order of their rank; a rank may stand twice, where one
// wording calls for statements that another does not.
var frequentQuestions = slices.Concat(questionsConnection, questionsUse, questionsLibraries, questionsCodes)

func TestQuestionsAreAnswered(t *testing.T) {
	for _, q := range frequentQuestions {
		for _, text := range q.asked {
			answer := strings.ReplaceAll(answered(text), "\n", " ")
			var missing []string
			for _, says := range q.says {
				if !regexp.MustCompile("(?i)" + says).MatchString(answer) {
					missing = append(missing, says)
				}
			}
			if len(missing) > 0 {
				first, _, _ := strings.Cut(answered(text), "\n")
				t.Errorf("%d, %s: %q is answered with %q and not told %q", q.rank, q.about, text, first, missing)
			}
		}
	}
}

// Every question of the list is asked, in at least one wording, and checked for
// at least two statements.
func TestEveryQuestionIsAsked(t *testing.T) {
	for rank := 1; rank <= 44; rank++ {
		says, asked := 0, 0
		for _, q := range frequentQuestions {
			if q.rank == rank {
				says, asked = says+len(q.says), asked+len(q.asked)
			}
		}
		if asked == 0 || says < 2 {
			t.Errorf("question %d: asked %d times for %d statements", rank, asked, says)
		}
	}
}
