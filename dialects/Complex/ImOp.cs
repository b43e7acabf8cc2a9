namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The imaginary part: <c>complex.im %z : complex&lt;f32&gt;</c>.</summary>
[Op("complex.im")]
public sealed partial class ImOp : PartOp, IFoldable
{
    /// <summary><c>im(create %a, %b) ⇒ %b</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Complex.DefiningOp is CreateOp create ? create.Imaginary : FoldResult.None;
}
