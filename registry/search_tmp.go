package registry

// Words are the words that people see in place of a close code.
var Words []Word
