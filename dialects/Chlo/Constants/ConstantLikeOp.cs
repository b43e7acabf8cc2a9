using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>One number in the shape of the operand: <c>"chlo.constant_like"(%x) &lt;{value = 1.0 : f32}&gt;</c>.</summary>
[Op("chlo.constant_like")]
public sealed partial class ConstantLikeOp : Operation, IPure, ISameOperandsAndResultShape, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr] public partial IrAttribute Value { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>A constant, where the shape is known.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.Type.Shape.HasElementCount && Operand.Type.WithElementType(Result.Type.ElementType).Equals(Result.Type) ? DenseElementsAttr.Splat(Result.Type, Value) : FoldResult.None;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Value is not ITypedAttribute typed || !typed.Type.Equals(Result.Type.ElementType))
            verifier.Error(this, "value's type doesn't match element return type");
    }
}
