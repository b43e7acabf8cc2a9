namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>One of the values of a tuple.</summary>
[Op("stablehlo.get_tuple_element", Syntax = "$operand `[` $index `]` attr-dict `:` functional-type(operands, results)")]
public sealed partial class GetTupleElementOp : Operation, IPure, IInferResultTypes, IEvaluable, IFoldable
{
    [Operand<HloTuple>] public partial Value<TupleType> Operand { get; set; }
    [Attr<NonNegativeI32>] public partial int Index { get; set; }
    [Result<AnyOf<TensorTokenOrTuple, HloBuffer>>] public partial Value Result { get; }

    /// <summary><c>get_tuple_element(tuple(a, b), 0) ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.DefiningOp is TupleOp tuple && Index < tuple.OperandCount ? tuple.GetOperand(Index) : FoldResult.None;

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var elements = state.Operands[0].Type is TupleType tuple ? tuple.Elements : throw new TypeInferenceException("operand must be a tuple");
        long index = state.Int64("index");
        // C1: 0 <= index < size(operand)
        if (index < 0 || index >= elements.Count) throw new TypeInferenceException($"index {index} is out of bounds of operand with size {elements.Count}");
        // C2: type(result) = tuple_element_types(operand)[index]
        state.AddResultTypes(elements[(int)index]);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, ((TupleValue)frame.GetValue(Operand)).Elements[Index]);
    }
}
