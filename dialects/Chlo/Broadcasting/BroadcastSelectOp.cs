using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Elements of one of two tensors, as a predicate says; all three repeat as numpy lets them.</summary>
[Op("chlo.broadcast_select", Syntax = "$pred `,` $on_true `,` $on_false attr-dict `:` `(` type($pred) `,` type($on_true) `,` type($on_false) `)` `->` type($result)")]
public sealed partial class BroadcastSelectOp : Operation, IPure, IInferResultTypes, IReifyResultShapes
{
    [Operand<PredicateTensor>("pred")] public partial Value<TensorType> Predicate { get; set; }
    [Operand<AnyHloTensor>("on_true")] public partial Value OnTrue { get; set; }
    [Operand<AnyHloTensor>("on_false")] public partial Value OnFalse { get; set; }
    [Result<AnyHloTensor>] public partial Value Result { get; }

    /// <exception cref="TypeInferenceException">The elements of both tensors differ.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var element = ((ShapedType)state.Operands[1].Type).ElementType;
        if (!element.Equals(((ShapedType)state.Operands[2].Type).ElementType)) throw new TypeInferenceException("mismatched operand types");
        state.AddResultTypes(Broadcasting.TypeOf(element, null, state.Operands[0], state.Operands[1], state.Operands[2]));
    }

    public Value[] ReifyResultShapes(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        return [shapes.Broadcast([shapes.Of(operands[0]), shapes.Of(operands[1]), shapes.Of(operands[2])])];
    }

    /// <inheritdoc cref="BroadcastOp.AreCompatible"/>
    public static bool AreCompatible(IrType inferred, IrType actual) => BroadcastOp.AreCompatible(inferred, actual);
}
