// The generic form of MLIR, as of LLVM 22. Normative for what OpenXla.Ir reads and prints in that form; the custom forms of
// operations, and the parameters of dialects' own types and attributes, are their dialects' business: here they are balanced text.
grammar Mlir;

// ---- files

file                : topLevel* EOF ;
topLevel            : operation | attributeAlias | typeAlias | fileMetadata ;
attributeAlias      : (HASH_ID | HASH_NUMBER) '=' attribute ;
typeAlias           : BANG_ID '=' 'type'? type ;

fileMetadata        : '{-#' (metadataSection (',' metadataSection)*)? '#-}' ;
metadataSection     : name ':' '{' (resourceGroup (',' resourceGroup)*)? '}' ;
resourceGroup       : keyword ':' '{' (resource (',' resource)*)? '}' ;
resource            : (keyword | STRING) ':' (STRING | 'true' | 'false') ;

// ---- operations

operation           : (resultList '=')? genericOperation trailingLocation? ;
resultList          : resultGroup (',' resultGroup)* ;
resultGroup         : VALUE_ID (':' INTEGER)? ;
genericOperation    : STRING '(' (valueUse (',' valueUse)*)? ')' successorList? properties? regionList? dictionary? ':' operationType ;
valueUse            : VALUE_ID (HASH_NUMBER)? ;
successorList       : '[' BLOCK_ID (',' BLOCK_ID)* ']' ;
properties          : '<' attribute '>' ;
regionList          : '(' region (',' region)* ')' ;
operationType       : '(' (type (',' type)*)? ')' '->' resultTypes ;
resultTypes         : '(' (type (',' type)*)? ')' | type ;

region              : '{' operation* block* '}' ;
block               : BLOCK_ID ('(' (blockArgument (',' blockArgument)*)? ')')? ':' operation* ;
blockArgument       : VALUE_ID ':' type trailingLocation? ;

// ---- locations

trailingLocation    : 'loc' '(' location ')' ;
location            : 'unknown'
                    | STRING ':' INTEGER (':' INTEGER ('to' INTEGER? ':' INTEGER)?)?
                    | STRING '(' location ')'
                    | STRING
                    | 'callsite' '(' location 'at' location ')'
                    | 'fused' ('<' attribute '>')? '[' (location (',' location)*)? ']'
                    | trailingLocation
                    | hashAttribute
                    ;

// ---- types

type                : functionType | nonFunctionType ;
functionType        : '(' (type (',' type)*)? ')' '->' resultTypes ;
nonFunctionType     : 'tensor' '<' shaped (',' attribute)? '>'
                    | 'memref' '<' shaped (',' attribute)* '>'
                    | 'vector' '<' shaped '>'
                    | 'complex' '<' type '>'
                    | 'tuple' '<' (type (',' type)*)? '>'
                    | BANG_ID dialectBody?
                    | BARE_ID
                    ;
// A zero extent looks like the start of a hexadecimal number: 0xf32 is 0, x, f32.
shaped              : SHAPE? type | HEX_INTEGER | SHAPE HEX_INTEGER ;

// ---- attributes

attribute           : dictionary
                    | '[' (attribute (',' attribute)*)? ']'
                    | 'unit' | 'true' | 'false'
                    | number (':' type)?
                    | STRING (':' type)?
                    | symbolReference
                    | 'array' '<' type (':' arrayElement (',' arrayElement)*)? '>'
                    | 'dense' '<' elements? '>' ':' type
                    | 'sparse' '<' (elements ',' elements)? '>' ':' type
                    | 'dense_resource' '<' (keyword | STRING) '>' ':' type
                    | 'distinct' '[' INTEGER ']' '<' attribute? '>'
                    | 'affine_map' '<' affineMap '>'
                    | 'affine_set' '<' integerSet '>'
                    | 'strided' '<' '[' (extent (',' extent)*)? ']' (',' 'offset' ':' extent)? '>'
                    | trailingLocation
                    | hashAttribute
                    | type
                    ;
hashAttribute       : (HASH_ID | HASH_NUMBER) dialectBody? (':' type)? ;
symbolReference     : SYMBOL_ID ('::' SYMBOL_ID)* ;
dictionary          : '{' (entry (',' entry)*)? '}' ;
entry               : (name | STRING) ('=' attribute)? ;
number              : '-'? (INTEGER | HEX_INTEGER | FLOAT) ;
arrayElement        : number | 'true' | 'false' ;
extent              : '-'? INTEGER | '?' ;
elements            : number | 'true' | 'false' | STRING | complexElement | '[' (elements (',' elements)*)? ']' ;
complexElement      : '(' (number | 'true' | 'false') ',' (number | 'true' | 'false') ')' ;

// ---- affine maps and sets

affineMap           : affineNames '->' '(' (affineExpression (',' affineExpression)*)? ')' ;
integerSet          : affineNames ':' '(' (affineConstraint (',' affineConstraint)*)? ')' ;
affineNames         : '(' (name (',' name)*)? ')' ('[' (name (',' name)*)? ']')? ;
affineConstraint    : affineExpression ('==' | '>=' | '<=') affineExpression ;
affineExpression    : affineTerm (('+' | '-') affineTerm)* ;
affineTerm          : affineFactor (('*' | 'floordiv' | 'ceildiv' | 'mod') affineFactor)* ;
affineFactor        : '(' affineExpression ')' | '-' affineFactor | INTEGER | HEX_INTEGER | 'symbol' '(' affineExpression ')' | name ;

// ---- what dialects write: anything whose brackets are in balance

dialectBody         : '<' balanced* '>' ;
balanced            : '<' balanced* '>' | '(' balanced* ')' | '[' balanced* ']' | '{' balanced* '}' | plain ;
plain               : STRING | BARE_ID | keyword | INTEGER | HEX_INTEGER | FLOAT | SHAPE | VALUE_ID | SYMBOL_ID | HASH_ID | BANG_ID | BLOCK_ID | HASH_NUMBER
                    | '->' | ',' | ':' | '::' | '=' | '==' | '>=' | '<=' | '+' | '-' | '*' | '?' | OTHER ;

// Words that mean something somewhere may be names elsewhere.
name                : BARE_ID | keyword ;
keyword             : BARE_ID | 'type' | 'loc' | 'unknown' | 'to' | 'callsite' | 'at' | 'fused' | 'tensor' | 'memref' | 'vector' | 'complex' | 'tuple' | 'unit' | 'true'
                    | 'false' | 'array' | 'dense' | 'sparse' | 'dense_resource' | 'distinct' | 'affine_map' | 'affine_set' | 'strided' | 'offset' | 'floordiv'
                    | 'ceildiv' | 'mod' | 'symbol' ;

// ---- words

SHAPE               : (('*' | EXTENT) BLANK* 'x' BLANK*) (EXTENT BLANK* 'x' BLANK*)* ;
STRING              : '"' (~["\\\n\u000B\f] | '\\' (["\\nt] | HEX HEX))* '"' ;
FLOAT               : DIGIT+ '.' DIGIT* ([eE] [+-]? DIGIT+)? ;
HEX_INTEGER         : '0x' HEX+ ;
INTEGER             : DIGIT+ ;
VALUE_ID            : '%' SUFFIX ;
BLOCK_ID            : '^' SUFFIX ;
SYMBOL_ID           : '@' ([a-zA-Z_] [a-zA-Z0-9_$.]* | STRING) ;
HASH_NUMBER         : '#' DIGIT+ ;
HASH_ID             : '#' SUFFIX ;
BANG_ID             : '!' SUFFIX ;
BARE_ID             : [a-zA-Z_] [a-zA-Z0-9_$.]* ;

fragment EXTENT     : DIGIT+ | '?' | '[' DIGIT+ ']' ;
fragment SUFFIX     : DIGIT+ | [a-zA-Z_$.-] [a-zA-Z0-9_$.-]* ;
fragment DIGIT      : [0-9] ;
fragment HEX        : [0-9a-fA-F] ;
fragment BLANK      : [ \t\r\n] ;

SPACE               : [ \t\r\n\u0000]+ -> skip ;
COMMENT             : '//' ~[\n]* -> skip ;
OTHER               : . ;
