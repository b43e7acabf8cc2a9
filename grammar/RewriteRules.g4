// Rewrite rules as text: what to find, what must hold, what to do. docs/rewrite-rules.md explains them.
//   rule fold_double_negation benefit 2 labels "negations" {
//     match %r = arith.negf(arith.negf(%x))
//     replace %r with %x
//   }
// Types and attributes are MLIR's; here they are text whose brackets are in balance, and the parser of IR reads them. %name, !name and
// #name (without a dot) are values, types and attributes that a rule finds; ^name is a region or a block.
grammar RewriteRules;

file            : ruleDefinition* EOF ;
ruleDefinition  : 'rule' name property* '{' match condition* action* '}' ;
property        : 'benefit' INTEGER | 'labels' STRING (',' STRING)* ;

// ---- what to find

match           : 'match' operation ;
operation       : (resultNames '=')? OPERATION operandList? regionList? successorList? attributeList? resultTypes? ;
resultNames     : valueName (',' valueName)* ;
valueName       : VALUE '...'? ;
operandList     : '(' (operand (',' operand)*)? ')' ;
operand         : '[' (operand (',' operand)*)? ']'
                | '_' '...'? (':' typePattern)?
                | nested
                | valueName (':' typePattern)?
                ;
nested          : operation NUMBER_OF_RESULT? ;
regionList      : 'regions' '(' (BODY (',' BODY)*)? ')' ;
successorList   : 'successors' '(' (BODY (',' BODY)*)? ')' ;
attributeList   : '{' (attributePattern (',' attributePattern)*)? '}' ;
attributePattern: 'no' attributeName | attributeName ('=' ('_' | attribute))? ;
attributeName   : name | OPERATION | STRING ;
resultTypes     : '->' (typePattern | '(' (typePattern (',' typePattern)*)? ')') ;
typePattern     : '_' | TYPE_NAME '...'? | type ;

// ---- what must hold besides

condition       : 'where' 'not'? call | 'where' argument ('==' | '!=') argument ;
call            : NAME '(' (argument (',' argument)*)? ')' ;
argument        : valueName | 'root' | BODY | attribute ;

// ---- what to do

action          : 'let' variable (',' variable)* '=' call
                | 'call' call
                | 'create' operation
                | 'replace' target 'with' replacement (',' replacement)*
                | 'erase' target
                | 'update' target attributeList
                ;
variable        : valueName | TYPE_NAME '...'? | ATTRIBUTE_NAME ;
target          : VALUE | 'root' ;
replacement     : nested | call | valueName ;

// ---- types and attributes

type            : TYPE_NAME body? | DIALECT_TYPE body? | functionType | NAME body? ;
functionType    : '(' balanced* ')' '->' (type | '(' balanced* ')') ;
attribute       : ATTRIBUTE_NAME (':' type)?
                | DIALECT_ATTRIBUTE body? (':' type)?
                | STRING (':' type)?
                | '-'? (INTEGER | FLOAT) (':' type)?
                | SYMBOL ('::' SYMBOL)*
                | '[' balanced* ']'
                | '{' balanced* '}'
                | NAME '[' balanced* ']' body
                | type (':' type)?
                ;
body            : '<' balanced* '>' ;
balanced        : '<' balanced* '>' | '(' balanced* ')' | '[' balanced* ']' | '{' balanced* '}' | plain ;
plain           : name | OPERATION | VALUE | BODY | SYMBOL | STRING | INTEGER | FLOAT | NUMBER_OF_RESULT | TYPE_NAME | DIALECT_TYPE | ATTRIBUTE_NAME
                | DIALECT_ATTRIBUTE | '->' | ',' | ':' | '::' | '=' | '==' | '!=' | '>=' | '<=' | '...' | '_' | '-' | OTHER ;

// Words that mean something somewhere may be names elsewhere.
name            : NAME | 'rule' | 'benefit' | 'labels' | 'match' | 'where' | 'not' | 'no' | 'regions' | 'successors' | 'let' | 'call' | 'create' | 'replace'
                | 'with' | 'erase' | 'update' | 'root' ;

// ---- words

OPERATION       : WORD ('.' [a-zA-Z0-9_$]+)+ ;
NAME            : WORD ;
VALUE           : '%' [a-zA-Z0-9_$]+ ;
BODY            : '^' [a-zA-Z0-9_$]+ ;
SYMBOL          : '@' (WORD | STRING) ;
DIALECT_TYPE    : '!' WORD ('.' [a-zA-Z0-9_$]+)+ ;
TYPE_NAME       : '!' WORD ;
DIALECT_ATTRIBUTE : '#' WORD ('.' [a-zA-Z0-9_$]+)+ ;
ATTRIBUTE_NAME  : '#' WORD ;
NUMBER_OF_RESULT: '#' [0-9]+ ;
STRING          : '"' (~["\\\n] | '\\' .)* '"' ;
FLOAT           : [0-9]+ '.' [0-9]* ([eE] [+-]? [0-9]+)? ;
INTEGER         : '0x' [0-9a-fA-F]+ | [0-9]+ ;

fragment WORD   : [a-zA-Z_] [a-zA-Z0-9_$]* ;

SPACE           : [ \t\r\n]+ -> skip ;
COMMENT         : '//' ~[\n]* -> skip ;
OTHER           : . ;
