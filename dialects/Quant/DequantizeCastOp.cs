namespace OpenXla.Ir.Dialects.Quant;

/// <summary>The numbers that quantized ones stand for: <c>quant.dcast %a : !quant.uniform&lt;i8:f32, 2.0> to f32</c>.</summary>
[Op("quant.dcast", Syntax = "$input attr-dict `:` type($input) `to` type($result)")]
public sealed partial class DequantizeCastOp : Operation, IPure, IFoldable
{
    [Operand<QuantizedLike>] public partial Value Input { get; set; }
    [Result<FloatOrTensor>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier) =>
        CastTypes.VerifyExpressed(this, verifier, (QuantizedType)CastTypes.ElementOf(Input.Type), CastTypes.ElementOf(Result.Type));

    /// <summary><c>dcast(qcast x) ⇒ x</c>, where the types are the same</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Input.DefiningOp is QuantizeCastOp inner && inner.Input.Type.Equals(Result.Type) ? inner.Input : FoldResult.None;
}
