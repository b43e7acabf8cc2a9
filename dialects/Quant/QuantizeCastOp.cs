namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Numbers as quantized ones: <c>quant.qcast %a : f32 to !quant.uniform&lt;i8:f32, 2.0></c>.</summary>
[Op("quant.qcast", Syntax = "$input attr-dict `:` type($input) `to` type($result)")]
public sealed partial class QuantizeCastOp : Operation, IPure, IFoldable
{
    [Operand<FloatOrTensor>] public partial Value Input { get; set; }
    [Result<QuantizedLike>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier) =>
        CastTypes.VerifyExpressed(this, verifier, (QuantizedType)CastTypes.ElementOf(Result.Type), CastTypes.ElementOf(Input.Type));

    /// <summary><c>qcast(dcast x) ⇒ x</c>, where the types are the same</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Input.DefiningOp is DequantizeCastOp inner && inner.Input.Type.Equals(Result.Type) ? inner.Input : FoldResult.None;
}
