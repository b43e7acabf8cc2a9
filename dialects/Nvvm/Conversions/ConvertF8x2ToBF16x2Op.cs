namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Two numbers of 8 bits as bf16.</summary>
[Op("nvvm.convert.f8x2.to.bf16x2", Syntax = "$src attr-dict `:` type($src) `(` $srcType `)` `->` type($dst)")]
public sealed partial class ConvertF8x2ToBF16x2Op : Operation
{
    [Operand<VectorOf2<I8>>] public partial Value Src { get; set; }
    [Attr] public partial IrType SrcType { get; set; }
    [Result<VectorOf2<BF16>>] public partial Value Dst { get; }

    protected override void Verify(Verifier verifier) => SmallFloats.Expect(this, verifier, SrcType, "f8x2 to bf16x2", "f8E8M0FNU");
}
