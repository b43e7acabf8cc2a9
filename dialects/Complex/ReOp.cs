namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The real part: <c>complex.re %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.re", Syntax = "$complex attr-dict `:` type($complex)")]
[TypeFrom("part", "complex", nameof(PartOf), Summary = "complex element type matches result type")]
public sealed partial class ReOp : Operation, IPure, IFoldable
{
    [Operand<AnyComplex>] public partial Value Complex { get; set; }
    [Result<FloatLike>] public partial Value Part { get; }

    private static IrType PartOf(IrType complex) => ((ComplexType)complex).ElementType;

    /// <summary><c>re(create %a, %b) ⇒ %a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Complex.DefiningOp is CreateOp create ? create.Real : FoldResult.None;
}
