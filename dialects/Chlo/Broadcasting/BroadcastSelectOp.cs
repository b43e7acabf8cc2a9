using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Elements of one of two tensors, as a predicate says; all three repeat as numpy lets them.</summary>
[Op("chlo.broadcast_select", Syntax = "$pred `,` $on_true `,` $on_false attr-dict `:` `(` type($pred) `,` type($on_true) `,` type($on_false) `)` `->` type($result)")]
public sealed partial class BroadcastSelectOp : Operation, IPure, IInferResultTypes
{
    [Operand<PredicateTensor>("pred")] public partial Value<TensorType> Predicate { get; set; }
    [Operand<HloTensor>("on_true")] public partial Value<TensorType> OnTrue { get; set; }
    [Operand<HloTensor>("on_false")] public partial Value<TensorType> OnFalse { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>The shape that all operands repeat to; null where they do not meet.</summary>
    public Shape? BroadcastShape() => Broadcasting.Join([Predicate.Type.Shape, OnTrue.Type.Shape, OnFalse.Type.Shape]);

    /// <exception cref="TypeInferenceException">The elements of both tensors differ.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var types = new TensorType[3];
        for (int i = 0; i < types.Length; i++) types[i] = (TensorType)state.Operands[i].Type;
        if (!types[1].ElementType.Equals(types[2].ElementType)) throw new TypeInferenceException("mismatched operand types");
        var shape = Broadcasting.Join([types[0].Shape, types[1].Shape, types[2].Shape]);
        state.AddResultTypes(shape is { } joined ? new TensorType(joined, types[1].ElementType) : new UnrankedTensorType(types[1].ElementType));
    }

    /// <inheritdoc cref="BroadcastOp.AreCompatible"/>
    public static bool AreCompatible(IrType inferred, IrType actual) => BroadcastOp.AreCompatible(inferred, actual);
}
