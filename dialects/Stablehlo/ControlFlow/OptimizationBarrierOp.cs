namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Its operands, but nothing moves past it.</summary>
[Op("stablehlo.optimization_barrier")]
public sealed partial class OptimizationBarrierOp : Operation, IPure, IInferResultTypes, IEvaluable
{
    [Operand<TensorOrToken>("operand")] public partial OperandRange Inputs { get; }
    [Result<TensorOrToken>("result")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ParseOptionalAttributeDictionary(state);
        if (parser.TryConsume("("u8))
        {
            parser.Expect(")"u8);
            return;
        }
        var operands = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        parser.ParseOperandList(operands);
        parser.Expect(":"u8);
        int typesAt = parser.NextPosition;
        var types = parser.Explaining(() => parser.ParseTypeList(), typesAt, "expected type list");
        parser.ResolveOperands(operands, types, at, state);
        state.AddResultTypes([.. types]);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        if (OperandCount == 0)
        {
            printer.Write("()"u8);
            return;
        }
        printer.Write(" "u8);
        printer.PrintOperands(Operands);
        printer.Write(" : "u8);
        printer.PrintTypes(Operands);
    }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.OperandTypes());
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: type(operand...) = type(result...)
        if (OperandCount != ResultCount) verifier.Error(this, "requires the same number of operands and results");
        for (int i = 0; i < OperandCount && i < ResultCount; i++)
        {
            if (GetOperand(i).Type.Equals(GetResult(i).Type)) continue;
            verifier.Error(this, $"requires the same type for operand and result at index {i}");
            return;
        }
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        for (int i = 0; i < OperandCount; i++) frame.Set(GetResult(i), frame.GetValue(GetOperand(i)));
    }
}
