using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests.Upstream;

[Op("test.oilist_with_keywords_only", Syntax = "oilist( `keyword` $keyword | `otherKeyword` $otherKeyword | `thirdKeyword` $diffNameUnitAttrKeyword ) attr-dict")]
public sealed partial class OIListTrivialOp : Operation
{
    [Attr] public partial bool Keyword { get; set; }
    [Attr] public partial bool OtherKeyword { get; set; }
    [Attr] public partial bool DiffNameUnitAttrKeyword { get; set; }
}

[Op("test.oilist_with_simple_args", Syntax = "oilist( `keyword` $arg0 `:` type($arg0) | `otherKeyword` $arg1 `:` type($arg1) | `thirdKeyword` $arg2 `:` type($arg2) ) attr-dict")]
public sealed partial class OIListSimpleOp : Operation
{
    [Operand] public partial Value? Arg0 { get; set; }
    [Operand] public partial Value? Arg1 { get; set; }
    [Operand] public partial Value? Arg2 { get; set; }
}

[Op("test.oilist_variadic_with_parens", Syntax = "oilist( `keyword` `(` $arg0 `:` type($arg0) `)` | `otherKeyword` `(` $arg1 `:` type($arg1) `)` | `thirdKeyword` `(` $arg2 `:` type($arg2) `)` ) attr-dict")]
public sealed partial class OIListVariadicOp : Operation
{
    [Operand] public partial OperandRange Arg0 { get; }
    [Operand] public partial OperandRange Arg1 { get; }
    [Operand] public partial OperandRange Arg2 { get; }
}
