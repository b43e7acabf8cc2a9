namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The low bits of an integer.</summary>
[Op("llvm.trunc", Syntax = "$arg `` custom<Overflow>($overflowFlags) attr-dict `:` type($arg) `to` type($res)", CustomDirectives = typeof(OverflowDirective))]
public sealed partial class TruncOp : CastOp
{
    [Attr(Default = IntegerOverflowFlags.None, IsNative = true)] public partial IntegerOverflowFlags OverflowFlags { get; set; }
}
