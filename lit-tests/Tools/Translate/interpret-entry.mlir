// RUN: openxla-translate --interpret --split-input-file --verify-diagnostics %s

// A program without functions does nothing.
module {
}

// -----

// The only function is the entry.
func.func @only() {
  return
}

// -----

// expected-error@+1 {{module must have entry func with name main}}
module {
  func.func @first() {
    return
  }
  func.func @second() {
    return
  }
}
