namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Two numbers of 4 bits as f16.</summary>
[Op("nvvm.convert.f4x2.to.f16x2", Syntax = "$src attr-dict `:` type($src) `(` $srcType `)` `->` type($dst)")]
public sealed partial class ConvertF4x2ToF16x2Op : Operation
{
    [Operand<I8>] public partial Value Src { get; set; }
    [Attr(Default = false)] public partial bool Relu { get; set; }
    [Attr] public partial IrType SrcType { get; set; }
    [Result<VectorOf2<F16>>] public partial Value Dst { get; }

    protected override void Verify(Verifier verifier) => SmallFloats.Expect(this, verifier, SrcType, "f4x2 to f16x2", "f4E2M1FN");
}
