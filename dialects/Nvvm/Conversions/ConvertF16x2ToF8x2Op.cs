namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Two f16 as two numbers of 8 bits.</summary>
[Op("nvvm.convert.f16x2.to.f8x2", Syntax = "$a attr-dict `:` type($a) `->` type($dst) `(` $dstTy `)`")]
public sealed partial class ConvertF16x2ToF8x2Op : Operation
{
    [Operand<VectorOf2<F16>>] public partial Value A { get; set; }
    [Attr(Default = false)] public partial bool Relu { get; set; }
    [Attr] public partial IrType DstTy { get; set; }
    [Result<AnyOf<I16, VectorOf2<I8>>>] public partial Value Dst { get; }

    protected override void Verify(Verifier verifier) => SmallFloats.Expect(this, verifier, DstTy, "f16x2 to f8x2", "f8E4M3FN", "f8E5M2");
}
