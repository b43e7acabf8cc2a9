namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A complex number of its parts: <c>complex.create %re, %im : complex&lt;f32&gt;</c>.</summary>
[Op("complex.create", Syntax = "$real `,` $imaginary attr-dict `:` type($complex)")]
[TypeFrom("real", "complex", nameof(PartOf), Summary = "complex element type matches real operand type")]
[TypeFrom("imaginary", "complex", nameof(PartOf), Summary = "complex element type matches imaginary operand type")]
public sealed partial class CreateOp : Operation, IPure, IFoldable
{
    [Operand<AnyFloat>] public partial Value Real { get; set; }
    [Operand<AnyFloat>] public partial Value Imaginary { get; set; }
    [Result<ComplexOfFloat>] public partial Value Complex { get; }

    private static IrType PartOf(IrType complex) => ((ComplexType)complex).ElementType;

    /// <summary><c>create(re %z), (im %z) ⇒ %z</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Real.DefiningOp is ReOp real && Imaginary.DefiningOp is ImOp imaginary && real.Complex == imaginary.Complex && real.Complex.Type.Equals(Complex.Type) ? real.Complex : FoldResult.None;
}
