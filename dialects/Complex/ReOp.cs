namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The real part: <c>complex.re %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.re")]
public sealed partial class ReOp : PartOp, IFoldable
{
    /// <summary><c>re(create %a, %b) ⇒ %a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Complex.DefiningOp is CreateOp create ? create.Real : FoldResult.None;
}
