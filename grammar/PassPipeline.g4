// Pipelines of passes as text, in upstream's syntax:
//   builtin.module(func.func(cse,canonicalize{max-iterations=3 region-simplify=normal}),any(x))
// White space is a token because it separates options, and only there has a meaning.
// The op around all, builtin.module(…), is taken off before: errors are counted from what is inside, as upstream counts them.
// An entry may be empty here: the reader then says which name it missed, as for any unknown name.
grammar PassPipeline;

pipeline    : entries EOF ;
entries     : entry (',' entry)* ;
entry       : WS? (NAME WS? (nested | options)? WS?)? ;
nested      : '(' entries ')' ;
options     : '{' optionList '}' ;

// What stands behind --NAME= on a command line.
bareOptions : optionList EOF ;

optionList  : WS? (option (WS option)* WS?)? ;
option      : NAME ('=' value?)? ;
value       : (NAME | STRING | '=' | ',' | braces | parentheses)+ ;
braces      : '{' inner* '}' ;
parentheses : '(' inner* ')' ;
inner       : NAME | STRING | '=' | ',' | WS | braces | parentheses ;

NAME        : ~[ \t\r\n(){},="']+ ;
STRING      : '"' ~["]* '"' | '\'' ~[']* '\'' ;
OPEN_QUOTE  : ["'] ;
WS          : [ \t\r\n]+ ;
