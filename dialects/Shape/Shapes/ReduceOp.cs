namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Folds the extents of a shape into values: <c>shape.reduce(%s, %init) : !shape.shape -> !shape.size { ^bb0(%i: index, %extent: !shape.size, %acc: !shape.size): … }</c>.</summary>
[Op("shape.reduce")]
public sealed partial class ReduceOp : Operation, IImplicitTerminator<YieldOp>
{
    [Operand<ShapeOrExtentTensor>] public partial Value Shape { get; set; }
    [Operand] public partial OperandRange InitVals { get; }
    [Region("region", OneBlock = true)] public partial Region Body { get; }
    [Result("result")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var operands = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        parser.ParseOperandList(operands, "("u8, ")"u8);
        if (operands.Count == 0) throw parser.Error(at, "expected a shape to reduce");
        parser.Expect(":"u8);
        var type = parser.ParseType();
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        parser.ResolveOperand(operands[0], type, state);
        if (operands.Count - 1 != state.ResultTypes.Count)
            throw parser.ErrorAtName(state, $"number of operands and types do not match: got {operands.Count - 1} operands and {state.ResultTypes.Count} types");
        for (int i = 1; i < operands.Count; i++) parser.ResolveOperand(operands[i], state.ResultTypes[i - 1], state);
        parser.ParseRegion(state);
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("("u8);
        printer.PrintOperand(Shape);
        printer.Write(", "u8);
        printer.PrintOperands(InitVals);
        printer.Write(") : "u8);
        printer.PrintType(Shape.Type);
        if (ResultCount > 0)
        {
            printer.Write(" -> "u8);
            printer.PrintResultTypes(Results.Types());
        }
        printer.Write(" "u8);
        printer.PrintRegion(Body);
        printer.PrintAttributeDictionary(this);
    }

    // The text has one list of types for results and initial values, and can't be without.
    protected override bool FitsCustomForm => InitVals.Count > 0 && Outputs.Types().SequenceEqual(InitVals.Types());

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Body.Entry) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(Block body)
    {
        if (body.ArgumentCount != InitVals.Count + 2) return $"ReduceOp body is expected to have {InitVals.Count + 2} arguments";
        if (body.GetArgument(0).Type is not IndexType) return "argument 0 of ReduceOp body is expected to be of IndexType";
        var extent = body.GetArgument(1).Type;
        if (Shape.Type is ShapeType && extent is not SizeType)
            return "argument 1 of ReduceOp body is expected to be of SizeType if the ReduceOp operates on a ShapeType";
        if (Shape.Type is not ShapeType && extent is not IndexType)
            return "argument 1 of ReduceOp body is expected to be of IndexType if the ReduceOp operates on an extent tensor";
        for (int i = 0; i < InitVals.Count; i++)
            if (!body.GetArgument(i + 2).Type.Equals(InitVals[i].Type)) return $"type mismatch between argument {i + 2} of ReduceOp body and initial value {i}";
        return null;
    }
}
