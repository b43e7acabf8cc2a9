namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer operation that may promise not to overflow.</summary>
[OpBase(Syntax = "$lhs `,` $rhs `` custom<Overflow>($overflowFlags) attr-dict `:` type($res)", CustomDirectives = typeof(OverflowDirective))]
public abstract partial class OverflowingOp : IntegerOp
{
    [Attr(Default = IntegerOverflowFlags.None, IsNative = true)] public partial IntegerOverflowFlags OverflowFlags { get; set; }

    protected override bool TrySetProperties(IrAttribute properties) => base.TrySetProperties(IntegerOverflowFlagsAttr.PlainIn(properties));
}
