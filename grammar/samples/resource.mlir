key: "text"
// -----
key: true
// -----
"a key": false
