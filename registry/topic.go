package registry

// A Topic is a question that people ask about closes in general, without a code
// in hand, and its answer.
type Topic struct {
	Slug string // permanent: "who-closed"
	Name string // the subject in a few words
	// First and Last are the codes that it is about, both inclusive.
	First, Last Code
	Path        string // the page that says more, below the base, "" for none
	Answer      Fact   // one line
	Explanation []Fact // fuller
	Steps       []Fact // what to do, the first step first
	Compares    Comparison
	Symptoms    []string // the question as people type it, in small letters
}

// Comparison tells by what a [Topic] compares the codes.
type Comparison string

// The comparisons; "" for none.
const (
	BySender Comparison = "sender" // who sends it
	ByRetry  Comparison = "retry"  // whether to reconnect
)

// Topics is every such question.
var Topics = []Topic{
	topicCloseCode,
	topicReconnect,
	topicWhoClosed,
	topicWasClean,
	topicWhichCode,
	topicRuntimes,
	topicBeforeAccept,
	topicUnanswered,
	topicLateClose,
	topicBrowsers,
	topicFrameBytes,
	topicHAR,
}

// TopicOf returns the topic with the given slug, or nil.
func TopicOf(slug string) *Topic {
	for i := range Topics {
		if Topics[i].Slug == slug {
			return &Topics[i]
		}
	}
	return nil
}
