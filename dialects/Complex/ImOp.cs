namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The imaginary part: <c>complex.im %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.im", Syntax = "$complex attr-dict `:` type($complex)")]
[TypeFrom("part", "complex", nameof(PartOf), Summary = "complex element type matches result type")]
public sealed partial class ImOp : Operation, IPure, IFoldable
{
    [Operand<AnyComplex>] public partial Value Complex { get; set; }
    [Result<FloatLike>] public partial Value Part { get; }

    private static IrType PartOf(IrType complex) => ((ComplexType)complex).ElementType;

    /// <summary><c>im(create %a, %b) ⇒ %b</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Complex.DefiningOp is CreateOp create ? create.Imaginary : FoldResult.None;
}
