using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>One number in the shape of the operand: <c>"chlo.constant_like"(%x) &lt;{value = 1.0 : f32}&gt;</c>.</summary>
[Op("chlo.constant_like")]
public sealed partial class ConstantLikeOp : Operation, IPure, ISameOperandsAndResultShape, IInferResultTypes, IHasShapeOfOperand, IFoldable
{
    [Operand<AnyHloTensor>] public partial Value Operand { get; set; }
    [Attr] public partial IrAttribute Value { get; set; }
    [Result<AnyHloTensor>] public partial Value Result { get; }

    /// <summary>A constant, where the shape is known.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Result.Type is TensorType type && ElementCounts.MayBeConstant(type) && Operand.Type is TensorType like && like.WithElementType(type.ElementType).Equals(type) ? DenseElementsAttr.Splat(type, Value) : FoldResult.None;

    /// <summary>The type of the number, in the shape of the operand.</summary>
    /// <exception cref="TypeInferenceException">There is no number.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.GetAttribute("value") is not ITypedAttribute { Type: var element }) throw new TypeInferenceException("requires a value with a type");
        state.AddResultTypes(((ShapedType)state.Operands[0].Type).WithElementType(element));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Value is not ITypedAttribute typed || !typed.Type.Equals(((ShapedType)Result.Type).ElementType))
            verifier.Error(this, "value's type doesn't match element return type");
    }
}
