namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Two f32 as two numbers of 4 bits.</summary>
[Op("nvvm.convert.f32x2.to.f4x2", Syntax = "$a `,` $b attr-dict `:` type($dst) `(` $dstTy `)`")]
public sealed partial class ConvertF32x2ToF4x2Op : Operation
{
    [Operand<F32>] public partial Value A { get; set; }
    [Operand<F32>] public partial Value B { get; set; }
    [Attr(Default = false)] public partial bool Relu { get; set; }
    [Attr] public partial IrType DstTy { get; set; }
    [Result<I8>] public partial Value Dst { get; }

    protected override void Verify(Verifier verifier) => SmallFloats.Expect(this, verifier, DstTy, "f32x2 to f4x2", "f4E2M1FN");
}
