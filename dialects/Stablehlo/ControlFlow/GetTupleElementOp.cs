namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>One of the values of a tuple.</summary>
[Op("stablehlo.get_tuple_element", Syntax = "$operand `[` $index `]` attr-dict `:` functional-type(operands, results)")]
public sealed partial class GetTupleElementOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand] public partial Value<TupleType> Operand { get; set; }
    [Attr] public partial int Index { get; set; }
    [Result] public partial Value Result { get; }

    /// <summary><c>get_tuple_element(tuple(a, b), 0) ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.DefiningOp is TupleOp tuple && Index < tuple.OperandCount ? tuple.GetOperand(Index) : FoldResult.None;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var elements = Operand.Type.Elements;
        // C1: 0 <= index < size(operand)
        if (Index < 0) verifier.Error(this, "attribute 'index' failed to satisfy constraint: 32-bit signless integer attribute whose value is non-negative");
        else if (Index >= elements.Count) verifier.Error(this, $"index {Index} is out of bounds of operand with size {elements.Count}");
        // C2: type(result) = tuple_element_types(operand)[index]
        else if (!Result.Type.Equals(elements[Index])) verifier.Error(this, $"has return type {Result.Type}, but expected {elements[Index]}");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, ((TupleValue)frame.GetValue(Operand)).Elements[Index]);
    }
}
