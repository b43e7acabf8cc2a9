namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The low bits of an integer.</summary>
[Op("llvm.trunc", Syntax = "$arg `` custom<Overflow>($overflowFlags) attr-dict `:` type($arg) `to` type($res)", CustomDirectives = typeof(OverflowDirective))]
public sealed partial class TruncOp : Operation, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value Arg { get; set; }
    [Attr(Default = IntegerOverflowFlags.None, IsNative = true)] public partial IntegerOverflowFlags OverflowFlags { get; set; }
    [Result<LlvmIntegerLike>] public partial Value Res { get; }

    protected override bool TrySetProperties(IrAttribute properties) => base.TrySetProperties(IntegerOverflowFlagsAttr.PlainIn(properties));
}
