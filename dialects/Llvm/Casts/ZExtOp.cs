namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer to a wider one, filled with zeros; <c>nneg</c> promises that the top bit is not set.</summary>
[Op("llvm.zext", Syntax = "(`nneg` $nonNeg^)? $arg attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class ZExtOp : IntegerExtensionOp
{
    [Attr] public partial bool NonNeg { get; set; }
}
