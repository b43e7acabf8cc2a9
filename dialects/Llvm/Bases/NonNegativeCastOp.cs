namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A cast of an unsigned integer that may promise that the top bit is not set.</summary>
[OpBase(Syntax = "(`nneg` $nonNeg^)? $arg attr-dict `:` type($arg) `to` type($res)")]
public abstract partial class NonNegativeCastOp : CastOp
{
    [Attr] public partial bool NonNeg { get; set; }
}
